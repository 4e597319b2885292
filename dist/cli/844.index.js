export const id = 844;
export const ids = [844];
export const modules = {

/***/ 9844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ApiError: () => (/* reexport */ ApiError),
  addRun: () => (/* reexport */ addRun),
  currentAttempt: () => (/* reexport */ currentAttempt),
  gitLookup: () => (/* reexport */ gitLookup),
  gitText: () => (/* reexport */ gitText),
  issuePayload: () => (/* reexport */ issuePayload),
  openMonitor: () => (/* reexport */ openMonitor),
  readRef: () => (/* reexport */ readRef),
  registerWorkflow: () => (/* reexport */ registerWorkflow),
  startAction: () => (/* reexport */ startAction),
  startSimulator: () => (/* reexport */ startSimulator),
  triggeredBy: () => (/* reexport */ triggeredBy),
  untilQuiet: () => (/* reexport */ untilQuiet),
  workflowFiles: () => (/* reexport */ workflowFiles),
  workflowRunPayload: () => (/* reexport */ workflowRunPayload)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/index.mjs + 1 modules
var dist = __webpack_require__(4735);
;// CONCATENATED MODULE: ./simulator/http/api-error.ts
/** An answer with an error status; thrown by a route, written by the server as GitHub writes it. */
class ApiError extends Error {
    status;
    body;
    headers;
    constructor(status, body, headers = {}) {
        super(body.message);
        this.status = status;
        this.body = body;
        this.headers = headers;
    }
}
/** An error whose body is `{"message","documentation_url","status"}`; without `docs` the server fills in the operation's page. */
function apiError(status, message, docs, headers) {
    return new ApiError(status, { message, ...(docs ? { documentation_url: docs } : {}), status: String(status) }, headers);
}
/** 404, which GitHub also gives for what the token may not know to exist. */
function notFound(message = 'Not Found') {
    return apiError(404, message);
}
/** 401 for a secret nobody issued. */
function badCredentials() {
    return apiError(401, 'Bad credentials', 'https://docs.github.com/rest');
}
/** 401 for a write without a token. */
function requiresAuthentication() {
    return apiError(401, 'Requires authentication');
}
/** 403 with this text; `docs` is the page it names, by default the operation's. */
function forbidden(message, docs) {
    return apiError(403, message, docs);
}
/** 422 `Validation Failed` with its list of problems. */
function validationFailed(...errors) {
    return new ApiError(422, { message: 'Validation Failed', errors, status: '422' });
}
/** 422 with a text of its own and no list, such as `Update is not a fast forward`. */
function unprocessable(message) {
    return apiError(422, message);
}

;// CONCATENATED MODULE: ./simulator/builder/conclude-jobs.ts
/** The worst of the jobs decides; a run without jobs is one that could not start. */
function concludeJobs(jobs) {
    if (jobs.length === 0)
        return 'failure';
    const order = ['failure', 'timed_out', 'cancelled', 'action_required', 'success'];
    const conclusions = new Set(jobs.map(({ conclusion }) => conclusion));
    return order.find((one) => conclusions.has(one)) ?? 'skipped';
}

;// CONCATENATED MODULE: ./simulator/http/format.ts
/** GitHub's time stamp: UTC, whole seconds. */
function iso(ms) {
    return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}
/** `iso`, or null where it has not happened. */
function isoOrNull(ms) {
    return ms === null ? null : iso(ms);
}
/** An opaque id as GraphQL and `node_id` use it. */
function nodeId(kind, id) {
    return Buffer.from(`0${kind.length}:${kind}${id}`).toString('base64url');
}
/** `owner/name`. */
function fullName(repo) {
    return `${repo.owner}/${repo.name}`;
}
/** The repository's address in the API. */
function apiUrl(hub, repo) {
    return `${hub.url}/repos/${fullName(repo)}`;
}
/** The repository's address for people. */
function htmlUrl(hub, repo) {
    return `${hub.url}/${fullName(repo)}`;
}
/** GitHub's simple-user; a login nobody registered becomes a user, so that the answer stays whole. */
function userOf(hub, login) {
    const user = knownUser(hub, login);
    const url = `${hub.url}/users/${encodeURIComponent(login)}`;
    return {
        login,
        id: user.id,
        node_id: nodeId('User', user.id),
        avatar_url: `${hub.url}/avatars/u/${user.id}?v=4`,
        gravatar_id: '',
        url,
        html_url: `${hub.url}/${encodeURIComponent(login)}`,
        followers_url: `${url}/followers`,
        following_url: `${url}/following{/other_user}`,
        gists_url: `${url}/gists{/gist_id}`,
        starred_url: `${url}/starred{/owner}{/repo}`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events{/privacy}`,
        received_events_url: `${url}/received_events`,
        type: user.type,
        user_view_type: 'public',
        site_admin: false
    };
}
function knownUser(hub, login) {
    const known = hub.users.get(login);
    if (known)
        return known;
    const user = { id: hub.nextId(), login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
    hub.users.set(login, user);
    return user;
}
const resources = {
    archive_url: '/{archive_format}{/ref}',
    assignees_url: '/assignees{/user}',
    blobs_url: '/git/blobs{/sha}',
    branches_url: '/branches{/branch}',
    collaborators_url: '/collaborators{/collaborator}',
    comments_url: '/comments{/number}',
    commits_url: '/commits{/sha}',
    compare_url: '/compare/{base}...{head}',
    contents_url: '/contents/{+path}',
    contributors_url: '/contributors',
    deployments_url: '/deployments',
    downloads_url: '/downloads',
    events_url: '/events',
    forks_url: '/forks',
    git_commits_url: '/git/commits{/sha}',
    git_refs_url: '/git/refs{/sha}',
    git_tags_url: '/git/tags{/sha}',
    hooks_url: '/hooks',
    issue_comment_url: '/issues/comments{/number}',
    issue_events_url: '/issues/events{/number}',
    issues_url: '/issues{/number}',
    keys_url: '/keys{/key_id}',
    labels_url: '/labels{/name}',
    languages_url: '/languages',
    merges_url: '/merges',
    milestones_url: '/milestones{/number}',
    notifications_url: '/notifications{?since,all,participating}',
    pulls_url: '/pulls{/number}',
    releases_url: '/releases{/id}',
    stargazers_url: '/stargazers',
    statuses_url: '/statuses/{sha}',
    subscribers_url: '/subscribers',
    subscription_url: '/subscription',
    tags_url: '/tags',
    teams_url: '/teams',
    trees_url: '/git/trees{/sha}'
};
/** GitHub's minimal-repository, as it stands inside runs and events. */
function repositoryJson(hub, repo) {
    const url = apiUrl(hub, repo);
    return {
        id: repo.id,
        node_id: nodeId('Repository', repo.id),
        name: repo.name,
        full_name: fullName(repo),
        private: repo.private,
        owner: userOf(hub, repo.owner),
        html_url: htmlUrl(hub, repo),
        description: null,
        fork: repo.fork,
        url,
        ...Object.fromEntries(Object.entries(resources).map(([key, path]) => [key, url + path]))
    };
}

;// CONCATENATED MODULE: ./simulator/json/pull-request-minimal.ts

/** GitHub's pull-request-minimal, as runs and check runs list it; nothing where there is no such pull request. */
function pullRequestMinimal(hub, repo, number) {
    const issue = repo.issues.get(number);
    if (!issue?.pullRequest)
        return [];
    const { headRef, headSha, headRepository, baseRef, baseSha } = issue.pullRequest;
    const head = hub.repositories.get(headRepository) ?? repo;
    const side = (ref, sha, of) => ({
        ref,
        sha,
        repo: { id: of.id, url: apiUrl(hub, of), name: of.name }
    });
    return [
        {
            id: issue.id,
            number,
            url: `${apiUrl(hub, repo)}/pulls/${number}`,
            head: side(headRef, headSha, head),
            base: side(baseRef, baseSha, repo)
        }
    ];
}

;// CONCATENATED MODULE: ./simulator/json/run-json.ts


/** The attempt that counts: the last one. */
function currentAttempt(run) {
    const attempt = run.attempts.at(-1);
    if (!attempt)
        throw new Error(`Run ${run.id} has no attempt: give it at least one.`);
    return attempt;
}
/** GitHub's workflow-run, as it stands in the API and in the event `workflow_run`. */
function runJson(hub, repo, run, headCommit, attempt = currentAttempt(run)) {
    const head = hub.repositories.get(run.headRepository) ?? repo;
    return {
        id: run.id,
        name: run.name,
        node_id: nodeId('WorkflowRun', run.id),
        head_branch: run.headBranch,
        head_sha: run.headSha,
        path: run.path,
        display_title: run.displayTitle,
        run_number: run.runNumber,
        event: run.event,
        status: attempt.status,
        conclusion: attempt.conclusion,
        workflow_id: run.workflowId,
        check_suite_id: run.checkSuiteId,
        check_suite_node_id: nodeId('CheckSuite', run.checkSuiteId),
        // Empty for a fork's run, though there is a pull request: github-facts A7.5.
        pull_requests: run.headRepository === fullName(repo)
            ? run.pullRequests.flatMap((number) => pullRequestMinimal(hub, repo, number))
            : [],
        created_at: iso(run.createdAt),
        updated_at: iso(attempt.updatedAt),
        actor: userOf(hub, run.actor),
        run_attempt: attempt.number,
        referenced_workflows: [],
        run_started_at: iso(attempt.startedAt),
        triggering_actor: userOf(hub, run.triggeringActor),
        ...addresses(hub, repo, run, attempt),
        head_commit: headCommit,
        repository: repositoryJson(hub, repo),
        head_repository: repositoryJson(hub, head)
    };
}
function addresses(hub, repo, run, attempt) {
    const api = apiUrl(hub, repo);
    const url = `${api}/actions/runs/${run.id}`;
    return {
        url,
        html_url: `${htmlUrl(hub, repo)}/actions/runs/${run.id}`,
        jobs_url: `${url}/jobs`,
        logs_url: `${url}/logs`,
        check_suite_url: `${api}/check-suites/${run.checkSuiteId}`,
        artifacts_url: `${url}/artifacts`,
        cancel_url: `${url}/cancel`,
        rerun_url: `${url}/rerun`,
        previous_attempt_url: attempt.number > 1 ? `${url}/attempts/${attempt.number - 1}` : null,
        workflow_url: `${api}/actions/workflows/${run.workflowId}`
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./simulator/git/run-git.ts


/** What git says when it fails; `stderr` is its own text. */
class GitError extends Error {
    stderr;
    constructor(args, stderr) {
        super(`git ${args[0]} failed: ${stderr.trim()}`);
        this.stderr = stderr;
    }
}
/** Runs git in a repository, without the user's configuration, and gives what it prints. */
function git(gitDir, args, { input, env = {} } = {}) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('git', args, { cwd: gitDir, env: { ...cleanEnvironment(), ...env } });
        const out = [];
        const err = [];
        child.stdout.on('data', (chunk) => out.push(chunk));
        child.stderr.on('data', (chunk) => err.push(chunk));
        child.on('error', reject);
        child.on('close', (code) => code === 0
            ? resolve(Buffer.concat(out))
            : reject(new GitError(args, Buffer.concat(err).toString())));
        // git may end without reading all of it; its exit code says why.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input ?? '');
    });
}
/** Like `git`, as text without the line end. */
async function gitText(gitDir, args, options) {
    return (await git(gitDir, args, options)).toString().trimEnd();
}
/** Like `gitText`, or null where git fails, which for a look-up means that there is no such thing. */
async function gitLookup(gitDir, args, options) {
    try {
        return await gitText(gitDir, args, options);
    }
    catch (error) {
        if (error instanceof GitError)
            return null;
        throw error;
    }
}
/** An environment in which git sees no configuration but the repository's, and asks nobody anything. */
function cleanEnvironment() {
    return {
        PATH: process.env.PATH ?? '',
        HOME: external_node_os_.devNull,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_COMMITTER_NAME: 'GitHub',
        GIT_COMMITTER_EMAIL: 'noreply@github.com'
    };
}

;// CONCATENATED MODULE: ./simulator/git/refs.ts

/** The sha before a ref is made and after it is gone. */
const zeroSha = '0'.repeat(40);
/** What a full ref points to, or null. */
function readRef(gitDir, ref) {
    return gitLookup(gitDir, ['rev-parse', '--verify', '--quiet', ref]);
}
/** The commit that a branch, tag, full ref or sha names, or null. */
async function resolveCommit(gitDir, name) {
    if (name.startsWith('-') || /[\s~^:?*[\\]/.test(name))
        return null;
    for (const ref of [`refs/heads/${name}`, `refs/tags/${name}`, name]) {
        const sha = await gitLookup(gitDir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
        if (sha)
            return sha;
    }
    return null;
}
/** All refs under a prefix such as `refs/heads/`, in git's order. */
async function listRefs(gitDir, prefix) {
    const format = '--format=%(refname) %(objectname) %(objecttype)';
    const text = await gitText(gitDir, ['for-each-ref', format]);
    return text
        .split('\n')
        .map((line) => line.split(' '))
        .filter(([name = '']) => name.startsWith(prefix) && name !== '')
        .map(([name = '', sha = '', type = '']) => ({ name, sha, type }));
}
/** Moves a ref from one sha to another, or makes it; false where it is no longer at `before`. */
async function moveRef(gitDir, ref, after, before) {
    return (await gitLookup(gitDir, ['update-ref', ref, after, before])) !== null;
}
async function deleteRef(gitDir, ref) {
    await git(gitDir, ['update-ref', '-d', ref]);
}
/** Whether git takes this full name as that of a ref. */
async function isRefName(gitDir, ref) {
    return (await gitLookup(gitDir, ['check-ref-format', ref])) !== null;
}
/** Whether the first commit is in the second one's history. */
async function isAncestor(gitDir, old, young) {
    return (await gitLookup(gitDir, ['merge-base', '--is-ancestor', old, young])) !== null;
}

;// CONCATENATED MODULE: ./simulator/json/commit-json.ts

/** GitHub's git-commit: what the git data routes give. */
function gitCommitJson(hub, repo, commit) {
    const { sha } = commit;
    return {
        sha,
        node_id: nodeId('Commit', sha),
        url: `${apiUrl(hub, repo)}/git/commits/${sha}`,
        html_url: `${htmlUrl(hub, repo)}/commit/${sha}`,
        author: commit.author,
        committer: commit.committer,
        tree: treeLink(hub, repo, commit),
        message: commit.message,
        parents: commit.parents.map((parent) => ({
            sha: parent,
            url: `${apiUrl(hub, repo)}/git/commits/${parent}`,
            html_url: `${htmlUrl(hub, repo)}/commit/${parent}`
        })),
        verification: verification(commit)
    };
}
/** GitHub's commit: the same with the users behind it, as the commits routes give it. */
function commitJson(hub, repo, commit) {
    const { sha } = commit;
    const url = `${apiUrl(hub, repo)}/commits/${sha}`;
    return {
        sha,
        node_id: nodeId('Commit', sha),
        url,
        html_url: `${htmlUrl(hub, repo)}/commit/${sha}`,
        comments_url: `${url}/comments`,
        commit: {
            author: commit.author,
            committer: commit.committer,
            message: commit.message,
            tree: treeLink(hub, repo, commit),
            url: `${apiUrl(hub, repo)}/git/commits/${sha}`,
            comment_count: 0,
            verification: verification(commit)
        },
        author: personJson(hub, commit.author.email),
        committer: personJson(hub, commit.committer.email),
        parents: commit.parents.map((parent) => ({
            sha: parent,
            url: `${apiUrl(hub, repo)}/commits/${parent}`,
            html_url: `${htmlUrl(hub, repo)}/commit/${parent}`
        }))
    };
}
/** The name and address that GitHub writes into commits of this user. */
function identityOf(hub, login) {
    const { id } = userOf(hub, login);
    return { name: login, email: `${id}+${login}@users.noreply.github.com` };
}
/** The login of a `noreply` address, or null for any other one. */
function loginOf(email) {
    return /^(?:\d+\+)?([^@+]+)@users\.noreply\.github\.com$/.exec(email)?.[1] ?? null;
}
function personJson(hub, email) {
    const login = email === 'noreply@github.com' ? 'web-flow' : loginOf(email);
    return login === null ? null : userOf(hub, login);
}
function treeLink(hub, repo, { tree }) {
    return { sha: tree, url: `${apiUrl(hub, repo)}/git/trees/${tree}` };
}
/** GitHub signs what it commits itself, and nothing else is signed here. */
function verification({ committer, message, tree }) {
    if (committer.email !== 'noreply@github.com') {
        return {
            verified: false,
            reason: 'unsigned',
            signature: null,
            payload: null,
            verified_at: null
        };
    }
    return {
        verified: true,
        reason: 'valid',
        signature: '-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----',
        payload: `tree ${tree}\n\n${message}`,
        verified_at: committer.date
    };
}

;// CONCATENATED MODULE: ./simulator/http/context.ts

/** What anybody who sees the repository may do, so that a user's token needs no write access for it. */
const openToReaders = new Set(['issues', 'pull-requests']);
/** The repository that `:owner/:repo` (or `fullName`) names; 404 where it is unknown or the token may not see it. */
function repositoryOf(c, hub, fullName = `${c.req.param('owner')}/${c.req.param('repo')}`) {
    const wanted = fullName.toLowerCase();
    const repo = [...hub.repositories.values()].find(({ owner, name }) => `${owner}/${name}`.toLowerCase() === wanted);
    if (!repo || !maySee(c.var.token, repo))
        throw notFound();
    return repo;
}
/** Throws GitHub's own refusal unless the request may do this; reading a public repository is open to all. */
function demand(c, repo, permission, level) {
    if (level === 'read' && !repo.private)
        return;
    demandGranted(c, repo, permission, level);
}
/** Like `demand`, for what needs the permission even in a public repository, such as downloading logs. */
function demandGranted(c, repo, permission, level) {
    const { token } = c.var;
    if (!token)
        throw requiresAuthentication();
    if (!grants(token, repo, permission, level))
        throw refusal(token, `${permission}=${level}`);
}
/** Whether this token has this power here. */
function grants(token, repo, permission, level) {
    if (token.kind === 'classic')
        return grantsByScope(token, repo, permission, level);
    if (token.fork && level === 'write')
        return false;
    const granted = permission === 'metadata' ? 'read' : (token.permissions[permission] ?? 'none');
    return granted === 'write' || granted === level;
}
/** The refusal in the words for the token's kind: an integration, a fine-grained token, or a classic one's bare 404. */
function refusal(token, needed) {
    if (token.kind === 'classic')
        return notFound();
    const who = token.kind === 'fine-grained' ? 'personal access token' : 'integration';
    return apiError(403, `Resource not accessible by ${who}`, undefined, {
        'X-Accepted-GitHub-Permissions': needed.replace('-', '_')
    });
}
function grantsByScope(token, repo, permission, level) {
    if (permission === 'workflows')
        return token.scopes.includes('workflow');
    const scoped = token.scopes.includes('repo') || (!repo.private && token.scopes.includes('public_repo'));
    if (!scoped)
        return false;
    return level === 'read' || openToReaders.has(permission) || mayWrite(token.login, repo);
}
/** Whether this user has write access or more. */
function mayWrite(login, repo) {
    return ['admin', 'maintain', 'write'].includes(permissionOf(login, repo) ?? 'none');
}
/** A user's permission on a repository; the owner is its admin, null for a stranger. */
function permissionOf(login, repo) {
    if (login === repo.owner)
        return 'admin';
    return repo.collaborators.get(login) ?? null;
}
function maySee(token, repo) {
    if (!repo.private)
        return true;
    if (!token)
        return false;
    if (token.kind !== 'classic')
        return true;
    return token.scopes.includes('repo') && permissionOf(token.login, repo) !== null;
}

;// CONCATENATED MODULE: ./simulator/git/branch-rules.ts



/** Throws the refusal of a ruleset that covers the branch and that this login can't bypass (github-facts A6.11). */
async function demandRules(repo, { ref, before, after }, login) {
    const { gitDir } = repo;
    for (const { rule } of rulesetsOn(repo, ref.replace(/^refs\/heads\//, ''))) {
        const { refuses } = rule;
        if (mayBypass(rule, login) || after === zeroSha)
            continue;
        if (refuses === 'creation' && before === zeroSha) {
            throw violation('Cannot create ref due to creations being restricted.');
        }
        if (refuses === 'unsigned-commits' && !(await isSigned(gitDir, after))) {
            throw violation('Commits must have verified signatures.');
        }
    }
}
/** The rulesets that cover a branch, with their ids; there need be no such branch. */
function rulesetsOn({ settings }, branch) {
    const all = (settings.branchRules ?? []).map((rule, index) => ({ id: index + 1, rule }));
    return all.filter(({ rule }) => branch.startsWith(rule.prefix));
}
const mayBypass = ({ bypassedBy = [] }, login) => bypassedBy.includes(login);
/** What GitHub commits itself, it signs. */
async function isSigned(gitDir, commit) {
    return (await gitText(gitDir, ['log', '-1', '--format=%cn', commit])) === 'GitHub';
}
function violation(what) {
    return unprocessable(`Repository rule violations found\n\n${what}\n\n`);
}

;// CONCATENATED MODULE: ./simulator/git/workflow-changes.ts


/**
 * The workflow files for which moving a ref needs the power over workflows: those that differ from the default branch's
 * and, where the ref exists already, from its own. So even an old, untouched branch point may need it.
 */
async function workflowChanges(gitDir, defaultBranch, { before, after }) {
    if (after === zeroSha)
        return [];
    const fromDefault = await changed(gitDir, `refs/heads/${defaultBranch}`, after);
    if (before === zeroSha)
        return fromDefault;
    const fromBefore = new Set(await changed(gitDir, before, after));
    return fromDefault.filter((path) => fromBefore.has(path));
}
/** Whether a path is that of a workflow file. */
function isWorkflowFile(path) {
    return path.startsWith('.github/workflows/');
}
/**
 * An orphan branch has deleted nothing: with no more than `contents: write` workflows make their pages' branch, which
 * holds no workflow file. See https://github.com/peaceiris/actions-gh-pages.
 */
async function changed(gitDir, from, to) {
    const isOrphan = (await gitLookup(gitDir, ['merge-base', from, to])) === null;
    const kinds = isOrphan ? ['--diff-filter=d'] : [];
    const what = ['--name-only', '--no-renames', '-z', ...kinds];
    const args = ['diff', ...what, from, to, '--', '.github/workflows'];
    const text = (await git(gitDir, args)).toString();
    return text.split('\0').filter((path) => path !== '');
}

;// CONCATENATED MODULE: ./simulator/pushes.ts







/** Moves, makes or deletes a ref for a request, as `pushBy` does for its token. */
function pushFor(c, ground, repo, movement) {
    return pushBy(c.var.token, ground, repo, movement);
}
/** Moves, makes or deletes a ref: refuses workflow files to tokens without that power, then tells. */
async function pushBy(token, { hub, events }, repo, movement) {
    if (token)
        await demandWorkflows(token, repo, movement);
    const actor = token?.login ?? repo.owner;
    await demandRules(repo, movement, actor);
    const { ref, before, after } = movement;
    if (after === zeroSha)
        await deleteRef(repo.gitDir, ref);
    else if (!(await moveRef(repo.gitDir, ref, after, before))) {
        throw unprocessable('Reference cannot be updated');
    }
    await tellPush({ hub, events }, repo, { ...movement, actor, token });
}
/** Throws the refusal for this token where the movement touches workflow files that it may not touch. */
async function demandWorkflows(token, repo, movement) {
    if (grants(token, repo, 'workflows', 'write'))
        return;
    const touched = await workflowChanges(repo.gitDir, repo.defaultBranch, movement);
    if (touched.length > 0)
        throw refusal(token, 'contents=write,workflows=write');
}
/** Tells the listeners, and moves the open pull requests of the branch along with it. */
async function tellPush({ hub, events }, repo, push) {
    for (const listener of events.onPush)
        listener(repo, push);
    if (push.after === zeroSha)
        return;
    for (const base of hub.repositories.values()) {
        for (const issue of base.issues.values()) {
            const pull = issue.pullRequest;
            if (!pull || issue.state !== 'open' || pull.headRepository !== fullName(repo))
                continue;
            if (`refs/heads/${pull.headRef}` !== push.ref || pull.headSha === push.after)
                continue;
            await bringPullHead(base, issue.number, repo, push.ref);
            pull.headSha = push.after;
            issue.updatedAt = hub.now();
            const activity = { action: 'synchronize', number: issue.number, ...whoseOf(push) };
            for (const listener of events.onPullRequest)
                listener(base, activity);
        }
    }
}
/** Fetches a pull request's head into its base, where it is `refs/pull/<number>/head`. */
async function bringPullHead(base, number, head, ref) {
    const refspec = `+${ref}:refs/pull/${number}/head`;
    await git(base.gitDir, ['fetch', '--quiet', '--no-tags', head.gitDir, refspec]);
}
function whoseOf({ actor, token }) {
    return { actor, token };
}

;// CONCATENATED MODULE: ./simulator/pulls/close-linked.ts
/** GitHub's closing keywords; they count in the text of a pull request that is merged into the default branch. */
const keyword = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(?<number>\d+)\b/gi;
/** Closes the issues that a merged pull request says it closes. */
function closeLinked({ hub, events }, repo, { body, pullRequest }, token) {
    if (pullRequest.baseRef !== repo.defaultBranch)
        return;
    for (const { groups } of (body ?? '').matchAll(keyword)) {
        const issue = repo.issues.get(Number(groups?.['number']));
        if (issue?.state !== 'open' || issue.pullRequest)
            continue;
        const at = hub.now();
        const closed = { closedAt: at, updatedAt: at, closedBy: token.login };
        Object.assign(issue, { state: 'closed', stateReason: 'completed', ...closed });
        const activity = { action: 'closed', number: issue.number, actor: token.login, token };
        for (const listener of events.onIssue)
            listener(repo, activity);
    }
}

;// CONCATENATED MODULE: ./simulator/json/job-json.ts

/** GitHub's job. A job's id is the id of its check run too. */
function jobJson(hub, repo, run, attempt, job) {
    const api = apiUrl(hub, repo);
    const runner = job.runnerName !== null;
    return {
        id: job.id,
        run_id: run.id,
        workflow_name: run.name,
        head_branch: run.headBranch,
        run_url: `${api}/actions/runs/${run.id}`,
        run_attempt: attempt.number,
        node_id: nodeId('CheckRun', job.id),
        head_sha: run.headSha,
        url: `${api}/actions/jobs/${job.id}`,
        html_url: jobHtmlUrl(hub, repo, run, job),
        status: job.status,
        conclusion: job.conclusion,
        created_at: iso(attempt.startedAt),
        started_at: iso(job.startedAt ?? attempt.startedAt),
        completed_at: isoOrNull(job.completedAt),
        name: job.name,
        steps: job.steps.map((step) => ({
            name: step.name,
            status: step.status,
            conclusion: step.conclusion,
            number: step.number,
            started_at: isoOrNull(step.startedAt),
            completed_at: isoOrNull(step.completedAt)
        })),
        check_run_url: `${api}/check-runs/${job.id}`,
        labels: job.labels,
        runner_id: runner ? 1 : null,
        runner_name: job.runnerName,
        runner_group_id: runner ? 0 : null,
        runner_group_name: runner ? 'GitHub Actions' : null
    };
}
/** The page of a job, where `#step:<number>:<line>` is a line of its log. */
function jobHtmlUrl(hub, repo, run, job) {
    return `${htmlUrl(hub, repo)}/actions/runs/${run.id}/job/${job.id}`;
}

;// CONCATENATED MODULE: ./simulator/json/check-run-json.ts




/** The check runs of a run: one for each job of its last attempt, or the one that explains why none started. */
function checkRunsOf(run) {
    const attempt = currentAttempt(run);
    const jobs = attempt.jobs.map((job) => ({ run, ...job }));
    if (!run.startupCheck)
        return jobs;
    const { startedAt, updatedAt, status } = attempt;
    return [
        {
            run,
            ...run.startupCheck,
            name: run.name,
            status,
            conclusion: 'failure',
            startedAt,
            completedAt: updatedAt
        },
        ...jobs
    ];
}
/** The check run of this id, among all attempts' jobs. */
function checkRunOf(repo, id) {
    for (const run of repo.runs.values()) {
        const job = run.attempts.flatMap(({ jobs }) => jobs).findLast((one) => one.id === id);
        const found = job ? { run, ...job } : checkRunsOf(run).find((one) => one.id === id);
        if (found)
            return found;
    }
    return undefined;
}
/** GitHub's check-run. */
function checkRunJson(hub, repo, check) {
    const url = `${apiUrl(hub, repo)}/check-runs/${check.id}`;
    const page = jobHtmlUrl(hub, repo, check.run, check);
    return {
        id: check.id,
        name: check.name,
        node_id: nodeId('CheckRun', check.id),
        head_sha: check.run.headSha,
        external_id: '',
        url,
        html_url: page,
        details_url: page,
        status: check.status,
        conclusion: check.conclusion,
        started_at: isoOrNull(check.startedAt),
        completed_at: isoOrNull(check.completedAt),
        output: {
            title: null,
            summary: null,
            text: null,
            annotations_count: check.annotations.length,
            annotations_url: `${url}/annotations`
        },
        check_suite: { id: check.run.checkSuiteId },
        app: actionsApp(hub),
        pull_requests: check.run.pullRequests.flatMap((number) => pullRequestMinimal(hub, repo, number))
    };
}
/** GitHub's check-annotation. */
function annotationJson(hub, repo, run, one) {
    return {
        path: one.path,
        blob_href: `${htmlUrl(hub, repo)}/blob/${run.headSha}/${encodeURI(one.path)}`,
        start_line: one.startLine,
        start_column: null,
        end_line: one.endLine,
        end_column: null,
        annotation_level: one.level,
        title: one.title ?? '',
        message: one.message,
        raw_details: one.rawDetails ?? ''
    };
}
/** The app that Actions itself is, with its real id. */
function actionsApp(hub) {
    return {
        id: 15368,
        slug: 'github-actions',
        node_id: nodeId('App', 15368),
        owner: userOf(hub, 'github'),
        name: 'GitHub Actions',
        description: 'Automate your workflow from idea to production',
        external_url: 'https://help.github.com/en/actions',
        html_url: `${hub.url}/apps/github-actions`,
        created_at: iso(Date.UTC(2018, 6, 30)),
        updated_at: iso(Date.UTC(2025, 0, 1)),
        permissions: { actions: 'write', checks: 'write', contents: 'write', metadata: 'read' },
        events: []
    };
}

;// CONCATENATED MODULE: ./simulator/pulls/merged-tree.ts

/** The tree that merging would make, or null where there is a conflict. */
async function mergedTree(repo, issue) {
    const pull = issue.pullRequest;
    const args = ['merge-tree', '--write-tree', `refs/heads/${pull.baseRef}`, pull.headSha];
    return gitLookup(repo.gitDir, args);
}

;// CONCATENATED MODULE: ./simulator/pulls/merge-state.ts



/** What stands between an open pull request and its merge. */
async function mergeState(repo, issue) {
    const pull = issue.pullRequest;
    if ((await mergedTree(repo, issue)) === null)
        return 'dirty';
    if (pull.draft)
        return 'draft';
    if (missingCheck(repo, pull) !== null)
        return 'blocked';
    return newestRuns(repo, pull).every(isGreen) ? 'clean' : 'unstable';
}
/** Name of a required check that is not green on the head; null where all are. */
function missingCheck(repo, pull) {
    const checks = newestRuns(repo, pull).flatMap(checkRunsOf);
    const passed = (name) => {
        const found = checks.filter((check) => check.name === name);
        return found.length > 0 && found.every(({ conclusion }) => passing.has(conclusion));
    };
    return repo.settings.requiredChecks?.find((name) => !passed(name)) ?? null;
}
const passing = new Set(['success', 'skipped', 'neutral']);
const isGreen = (run) => passing.has(currentAttempt(run).conclusion);
/** Of each workflow and event, the newest run of the pull request's head. */
function newestRuns(repo, pull) {
    const newest = new Map();
    for (const run of repo.runs.values()) {
        if (run.headSha !== pull.headSha || run.headRepository !== pull.headRepository)
            continue;
        newest.set(`${run.workflowId} ${run.event}`, run);
    }
    return [...newest.values()];
}

;// CONCATENATED MODULE: ./simulator/pulls/merge-pull.ts









/** Merges a pull request for a token; the merge commit's sha. Throws GitHub's refusal where it may not be merged. */
async function mergePull({ hub, events }, repo, pull, { token, method }) {
    const { pullRequest } = pull;
    demandMergeable(repo, pull);
    const ref = `refs/heads/${pullRequest.baseRef}`;
    const before = (await readRef(repo.gitDir, ref)) ?? '';
    const after = await mergeCommit(hub, repo, pull, { before, method, login: token.login });
    await pushBy(token, { hub, events }, repo, { ref, before, after });
    const at = hub.now();
    Object.assign(pullRequest, { merged: true, mergedAt: at, mergeCommitSha: after });
    Object.assign(pull, { state: 'closed', closedAt: at, updatedAt: at, closedBy: token.login });
    delete pullRequest.autoMerge;
    const activity = { action: 'closed', number: pull.number, actor: token.login, token };
    for (const listener of events.onPullRequest)
        listener(repo, activity);
    closeLinked({ hub, events }, repo, pull, token);
    if (repo.settings.deleteBranchOnMerge)
        await deleteHead({ hub, events }, repo, pullRequest, token);
    return after;
}
function demandMergeable(repo, { state, pullRequest }) {
    if (state !== 'open')
        throw apiError(405, 'Pull Request is not mergeable');
    if (pullRequest.draft)
        throw apiError(405, 'Pull Request is still a draft');
    const missing = missingCheck(repo, pullRequest);
    if (missing !== null)
        throw apiError(405, `Required status check "${missing}" is expected.`);
}
async function mergeCommit(hub, repo, pull, { before, method, login }) {
    const { headSha, headRef, headRepository } = pull.pullRequest;
    const tree = await mergedTree(repo, pull);
    if (!tree)
        throw apiError(405, 'Pull Request is not mergeable');
    const squash = method === 'squash';
    const input = squash
        ? `${pull.title} (#${pull.number})`
        : `Merge pull request #${pull.number} from ${headRepository.split('/')[0]}/${headRef}\n\n${pull.title}`;
    const parents = squash ? [before] : [before, headSha];
    const { name, email } = identityOf(hub, login);
    const date = iso(hub.now());
    const env = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date };
    const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
    return gitText(repo.gitDir, args, { input, env: { ...env, GIT_COMMITTER_DATE: date } });
}
async function deleteHead(ground, repo, { headRef, headRepository }, token) {
    const ref = `refs/heads/${headRef}`;
    const before = headRepository === fullName(repo) ? await readRef(repo.gitDir, ref) : null;
    if (before)
        await pushBy(token, ground, repo, { ref, before, after: zeroSha });
}

;// CONCATENATED MODULE: ./simulator/pulls/auto-merge.ts



const merges = new Set(['clean', 'unstable']);
/** Merges the pull requests that waited for this run, of their head, and now wait for nothing. */
async function mergeWaiting(ground, repo, { headSha }) {
    for (const issue of repo.issues.values()) {
        const wanted = issue.pullRequest?.autoMerge;
        if (!wanted || issue.state !== 'open' || issue.pullRequest?.headSha !== headSha)
            continue;
        if (!merges.has(await mergeState(repo, issue)))
            continue;
        try {
            await mergePull(ground, repo, issue, wanted);
        }
        catch (error) {
            // A token without power over workflow files, say: GitHub leaves the pull request as it is.
            if (!(error instanceof ApiError))
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./simulator/events/background.ts
function background() {
    const running = new Set();
    const failures = [];
    let line = Promise.resolve();
    const track = (work) => {
        const settled = work
            .then(() => undefined, (error) => void failures.push(error))
            .finally(() => running.delete(settled));
        running.add(settled);
        return settled;
    };
    return {
        track: (work) => void track(work),
        inLine(work) {
            line = track(line.then(work));
        },
        async idle() {
            while (running.size > 0)
                await Promise.all(running);
            const failure = failures.shift();
            if (failure !== undefined)
                throw failure;
        }
    };
}

;// CONCATENATED MODULE: ./simulator/events/occurrence.ts
/** Whether a workflow's own token did it: what it does starts no runs, lest they never end. */
function byWorkflow(token) {
    return token?.kind === 'workflow';
}
/** What most occurrences have in common: they are on the default branch of the repository. */
function onDefaultBranch(repo, sha) {
    return {
        sha,
        ref: `refs/heads/${repo.defaultBranch}`,
        headSha: sha,
        headBranch: repo.defaultBranch,
        headRepository: `${repo.owner}/${repo.name}`,
        pullRequests: [],
        fromFork: false,
        needsApproval: false,
        depth: 0
    };
}

;// CONCATENATED MODULE: ./simulator/json/association.ts

/** How an author stands to the repository, in GitHub's words. */
function association(repo, login) {
    if (login === repo.owner)
        return 'OWNER';
    return permissionOf(login, repo) === null ? 'NONE' : 'COLLABORATOR';
}

;// CONCATENATED MODULE: ./simulator/json/label-json.ts

const shipped = new Set(['bug', 'documentation', 'enhancement']);
/** GitHub's label. */
function labelJson(hub, repo, label) {
    return {
        id: label.id,
        node_id: nodeId('Label', label.id),
        url: `${apiUrl(hub, repo)}/labels/${encodeURIComponent(label.name)}`,
        name: label.name,
        description: label.description,
        color: label.color,
        default: shipped.has(label.name)
    };
}
/** The labels of an issue or pull request, in the order in which it carries them. */
function labelsJson(hub, repo, names) {
    return names.flatMap((name) => {
        const label = findLabel(repo, name);
        return label ? [labelJson(hub, repo, label)] : [];
    });
}
/** A repository's label by name, in which case does not count. */
function findLabel(repo, name) {
    const wanted = name.toLowerCase();
    return [...repo.labels.values()].find((label) => label.name.toLowerCase() === wanted) ?? null;
}

;// CONCATENATED MODULE: ./simulator/json/issue-json.ts



/** GitHub's issue; a pull request is one too, with its `pull_request` links. */
function issueJson(hub, repo, issue) {
    const url = `${apiUrl(hub, repo)}/issues/${issue.number}`;
    const people = issue.assignees.map((login) => userOf(hub, login));
    return {
        id: issue.id,
        node_id: nodeId('Issue', issue.id),
        url,
        repository_url: apiUrl(hub, repo),
        labels_url: `${url}/labels{/name}`,
        comments_url: `${url}/comments`,
        events_url: `${url}/events`,
        timeline_url: `${url}/timeline`,
        html_url: issueHtmlUrl(hub, repo, issue),
        number: issue.number,
        state: issue.state,
        state_reason: issue.stateReason,
        title: issue.title,
        body: issue.body,
        user: userOf(hub, issue.author),
        labels: labelsJson(hub, repo, issue.labels),
        assignee: people[0] ?? null,
        assignees: people,
        milestone: null,
        locked: issue.locked,
        active_lock_reason: null,
        comments: issue.comments.length,
        created_at: iso(issue.createdAt),
        updated_at: iso(issue.updatedAt),
        closed_at: isoOrNull(issue.closedAt),
        closed_by: issue.closedBy === null ? null : userOf(hub, issue.closedBy),
        author_association: association(repo, issue.author),
        reactions: reactions(url),
        performed_via_github_app: null,
        ...pullLinks(hub, repo, issue)
    };
}
/** GitHub's issue-comment. */
function commentJson(hub, repo, issue, comment) {
    const url = `${apiUrl(hub, repo)}/issues/comments/${comment.id}`;
    return {
        id: comment.id,
        node_id: nodeId('IssueComment', comment.id),
        url,
        html_url: `${issueHtmlUrl(hub, repo, issue)}#issuecomment-${comment.id}`,
        issue_url: `${apiUrl(hub, repo)}/issues/${issue.number}`,
        user: userOf(hub, comment.author),
        created_at: iso(comment.createdAt),
        updated_at: iso(comment.updatedAt),
        body: comment.body,
        author_association: association(repo, comment.author),
        reactions: reactions(url),
        performed_via_github_app: null
    };
}
function issueHtmlUrl(hub, repo, { number, pullRequest }) {
    return `${htmlUrl(hub, repo)}/${pullRequest ? 'pull' : 'issues'}/${number}`;
}
function pullLinks(hub, repo, issue) {
    const { number, pullRequest } = issue;
    if (!pullRequest)
        return {};
    const html = issueHtmlUrl(hub, repo, issue);
    return {
        draft: pullRequest.draft,
        pull_request: {
            url: `${apiUrl(hub, repo)}/pulls/${number}`,
            html_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            merged_at: isoOrNull(pullRequest.mergedAt)
        }
    };
}
function reactions(url) {
    const none = { '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 };
    return { url: `${url}/reactions`, total_count: 0, ...none };
}

;// CONCATENATED MODULE: ./simulator/json/repository-json.ts

/** GitHub's full-repository, which serves as its plain repository too. */
function fullRepositoryJson(hub, repo) {
    const open = [...repo.issues.values()].filter(({ state }) => state === 'open').length;
    const made = iso(repo.createdAt ?? 0);
    return {
        ...repositoryJson(hub, repo),
        git_url: `git://127.0.0.1/${fullName(repo)}.git`,
        ssh_url: `git@127.0.0.1:${fullName(repo)}.git`,
        clone_url: `${htmlUrl(hub, repo)}.git`,
        svn_url: htmlUrl(hub, repo),
        mirror_url: null,
        homepage: null,
        language: null,
        license: null,
        default_branch: repo.defaultBranch,
        visibility: repo.private ? 'private' : 'public',
        archived: false,
        disabled: false,
        is_template: false,
        topics: [],
        has_issues: repo.settings.hasIssues,
        has_projects: false,
        has_downloads: false,
        has_wiki: false,
        has_pages: false,
        has_discussions: false,
        allow_forking: true,
        web_commit_signoff_required: false,
        ...counts(open),
        pushed_at: made,
        created_at: made,
        updated_at: made
    };
}
function counts(open) {
    return {
        size: 0,
        forks: 0,
        forks_count: 0,
        stargazers_count: 0,
        watchers: 0,
        watchers_count: 0,
        subscribers_count: 0,
        network_count: 0,
        open_issues: open,
        open_issues_count: open
    };
}

;// CONCATENATED MODULE: ./simulator/events/payloads/common.ts


/** What every webhook payload ends with: the repository and who did it. */
function common(hub, repo, sender) {
    return { repository: fullRepositoryJson(hub, repo), sender: userOf(hub, sender) };
}

;// CONCATENATED MODULE: ./simulator/events/payloads/issue-payload.ts



/** The event `issues`, with the label where it is about one, or `issue_comment` where a comment is given. */
function issuePayload(hub, repo, issue, about) {
    const label = about.label === undefined ? null : findLabel(repo, about.label);
    return {
        action: about.action,
        issue: issueJson(hub, repo, issue),
        ...(label && { label: labelJson(hub, repo, label) }),
        ...(about.comment && { comment: commentJson(hub, repo, issue, about.comment) }),
        ...common(hub, repo, about.actor)
    };
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 15 modules
var expressions_dist = __webpack_require__(1281);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/index.js + 25 modules
var workflow_parser_dist = __webpack_require__(6207);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(4464);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/result.js
var result = __webpack_require__(6856);
;// CONCATENATED MODULE: ./simulator/runner/workflow/tokens.ts

const asMapping = (token) => token && (0,workflow_parser_dist/* isMapping */.pi)(token) ? token : null;
const asSequence = (token) => token && (0,workflow_parser_dist/* isSequence */.wZ)(token) ? token : null;
/** A literal's text; null for anything else. */
const literalText = (token) => token?.isLiteral ? token.toString() : null;
/** A scalar as it is written, an expression with its braces; null for a mapping, a sequence or nothing. */
const sourceText = (token) => token && (0,workflow_parser_dist/* isBasicExpression */.hR)(token)
    ? (token.source ?? token.toString())
    : token?.isScalar
        ? token.toString()
        : null;
const entriesOf = (token) => [...(asMapping(token) ?? [])].map(({ key, value }) => [key.toString(), value]);
/** The text or texts of a scalar or a list of scalars. */
const textsOf = (token) => [...(asSequence(token) ?? (token ? [token] : []))]
    .map(literalText)
    .filter((text) => text !== null);

;// CONCATENATED MODULE: ./simulator/runner/expressions/data.ts

/** A plain value as the expression engine's data; undefined becomes null. */
function toData(value) {
    if (typeof value === 'string')
        return new expressions_dist/* data.StringData */.p.uQ(value);
    if (typeof value === 'number')
        return new expressions_dist/* data.NumberData */.p.Q9(value);
    if (typeof value === 'boolean')
        return new expressions_dist/* data.BooleanData */.p.bo(value);
    if (Array.isArray(value))
        return new expressions_dist/* data.Array */.p.O3(...value.map(toData));
    if (typeof value !== 'object' || value === null)
        return new expressions_dist/* data.Null */.p.Uv();
    return new expressions_dist/* data.Dictionary */.p.bT(...Object.entries(value).map(([key, entry]) => ({ key, value: toData(entry) })));
}
function fromData(value) {
    return JSON.parse(JSON.stringify(value, expressions_dist/* data.replacer */.p.$U));
}

;// CONCATENATED MODULE: ./simulator/runner/expressions/evaluate.ts






const CONTEXTS = [
    'github',
    'env',
    'vars',
    'secrets',
    'job',
    'jobs',
    'steps',
    'runner',
    'strategy',
    'matrix',
    'needs',
    'inputs'
];
const STATUS_FUNCTIONS = ['success', 'failure', 'always', 'cancelled'];
/** The library's lexer undoubles only the first quote of a string. */
const lex = (text) => new expressions_dist/* Lexer */.JG(text)
    .lex()
    .tokens.map((token) => token.type === lexer/* TokenType */.ks.STRING
    ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") }
    : token);
/** Evaluates the text between `${{` and `}}`. Throws the engine's own error. */
function evaluateData(text, scope) {
    const functions = [...scope.functions.values()];
    const tree = new expressions_dist/* Parser */.iX(lex(text), CONTEXTS, functions).parse();
    const named = text.toLowerCase();
    const contexts = new expressions_dist/* data.Dictionary */.p.bT(...CONTEXTS.map((key) => ({ key, value: toData(named.includes(key) && scope.contexts[key]) })));
    return new expressions_dist/* Evaluator */.oi(tree, contexts, scope.functions).evaluate();
}
/** As `evaluateData`, with the runner's words for an expression that fails. */
function evaluateAt(token, text, scope) {
    try {
        return evaluateData(text, scope);
    }
    catch (error) {
        const place = `${scope.file} (Line: ${token?.line ?? 0}, Col: ${token?.col ?? 0})`;
        throw new Error(`The template is not valid. ${place}: ${error.message}`, {
            cause: error
        });
    }
}
/** A token with its expressions evaluated, as a plain value. */
function evaluateToken(token, scope) {
    if (!token)
        return null;
    if ((0,workflow_parser_dist/* isBasicExpression */.hR)(token))
        return fromData(evaluateAt(token, token.expression, scope));
    if ((0,workflow_parser_dist/* isBoolean */.Lm)(token) || (0,workflow_parser_dist/* isNumber */.Et)(token))
        return token.value;
    const mapping = asMapping(token);
    if (mapping) {
        return Object.fromEntries([...mapping].flatMap(({ key, value }) => key.isLiteral
            ? [[key.toString(), evaluateToken(value, scope)]]
            : Object.entries(evaluateToken(value, scope))));
    }
    const sequence = asSequence(token);
    if (sequence)
        return [...sequence].map((entry) => evaluateToken(entry, scope));
    return token.templateTokenType === NULL_TOKEN ? null : sourceText(token);
}
/** `TokenType.Null` of the parser, which does not export it from its index. */
const NULL_TOKEN = 7;
/** A token's value as text, spelt as the expression engine spells numbers and booleans. */
function evaluateText(token, scope) {
    return toData(evaluateToken(token, scope)).coerceString();
}
/** A mapping's values as texts; an expression that gives an object counts as a mapping. */
function evaluateTexts(token, scope) {
    const value = evaluateToken(token, scope);
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toData(entry).coerceString()]));
}
/** An `if`; without a status function in it, `success()` is asked for too. */
function evaluateCondition(token, scope) {
    const text = conditionText(token);
    return (0,result/* truthy */.vN)(evaluateAt(token, asksForStatus(text) ? text : `success() && (${text})`, scope));
}
function conditionText(token) {
    if (!token)
        return 'success()';
    const text = (0,workflow_parser_dist/* isBasicExpression */.hR)(token) ? token.expression : (sourceText(token) ?? '');
    return text.trim() || 'success()';
}
function asksForStatus(text) {
    return lex(text).some(({ type, lexeme }, at, tokens) => type === lexer/* TokenType */.ks.IDENTIFIER &&
        STATUS_FUNCTIONS.includes(lexeme.toLowerCase()) &&
        tokens[at + 1]?.type === lexer/* TokenType */.ks.LEFT_PAREN);
}

;// CONCATENATED MODULE: ./simulator/runner/jobs/permissions.ts


const SCOPES = [
    'actions',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'issues',
    'packages',
    'pages',
    'pull-requests',
    'repository-projects',
    'security-events',
    'statuses'
];
const LEVELS = ['none', 'read', 'write'];
/** What a token may do where no file says anything: the repository's setting. */
function defaultPermissions(setting) {
    return setting === 'write'
        ? allScopes('write')
        : { contents: 'read', metadata: 'read', packages: 'read' };
}
const allScopes = (level) => ({
    ...Object.fromEntries(SCOPES.map((scope) => [scope, level])),
    metadata: 'read'
});
/** A `permissions` block; what it does not name is none. Null where there is no block. */
function readPermissions(token) {
    if (!token)
        return null;
    const shorthand = sourceText(token);
    if (shorthand === 'read-all')
        return allScopes('read');
    if (shorthand === 'write-all')
        return allScopes('write');
    const block = evaluateToken(token, { contexts: {}, functions: new Map(), file: '' });
    return { metadata: 'read', ...block };
}
/** What a called workflow asks for beyond what its caller may. */
function excess(wanted, allowed) {
    return Object.entries(wanted)
        .map(([scope, level]) => ({ scope, wanted: level, allowed: allowed[scope] ?? 'none' }))
        .filter((entry) => LEVELS.indexOf(entry.wanted) > LEVELS.indexOf(entry.allowed));
}
/** The lines of the group `GITHUB_TOKEN Permissions`, such as `PullRequests: write`. */
function permissionLines(permissions) {
    return Object.entries(permissions)
        .filter(([, level]) => level !== 'none')
        .map(([scope, level]) => `${pascalCase(scope)}: ${level}`)
        .sort();
}
const pascalCase = (scope) => scope.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./simulator/runner/workflow/filter-pattern.ts
/**
 * GitHub's filter patterns as regular expressions: `*` stops at a slash, `**` does not, `?` and `+` repeat what is
 * before them, `[]` is a set, `\` escapes. One that is no pattern, such as `C++`, matches nothing. Source: docs "Workflow syntax", filter pattern cheat sheet.
 */
function filterPattern(pattern) {
    let source = '';
    for (let at = 0; at < pattern.length; at++) {
        const char = pattern.charAt(at);
        if (pattern.startsWith('**/', at)) {
            source += '(?:.*/)?';
            at += 2;
        }
        else if (pattern.startsWith('**', at)) {
            source += '.*';
            at += 1;
        }
        else if (char === '*')
            source += '[^/]*';
        else if ((char === '?' || char === '+') && at > 0)
            source += char;
        else if (char === '[') {
            const set = /^\[\^?[\w-]+\]/.exec(pattern.slice(at))?.[0];
            source += set ?? '\\[';
            at += set ? set.length - 1 : 0;
        }
        else if (char === '\\' && at + 1 < pattern.length) {
            at += 1;
            source += escaped(pattern.charAt(at));
        }
        else
            source += escaped(char);
    }
    try {
        return new RegExp(`^${source}$`);
    }
    catch {
        return /(?!)/;
    }
}
const escaped = (char) => char.replace(/[^\w/-]/, '\\$&');
/** True where the last pattern that matches is not negated by `!`; patterns are read in order. */
function matchesFilter(patterns, text) {
    return patterns.reduce((matched, pattern) => {
        const negated = pattern.startsWith('!');
        const hit = filterPattern(negated ? pattern.slice(1) : pattern).test(text);
        return hit ? !negated : matched;
    }, false);
}

;// CONCATENATED MODULE: ./simulator/runner/workflow/match-files.ts



/** Paths below a folder that the glob patterns of `@actions/glob` name, sorted; later patterns win, `!` excludes. */
function matchFiles(root, patterns) {
    const tests = patterns
        .flatMap((pattern) => pattern.split('\n'))
        .map((pattern) => pattern.trim())
        .filter((pattern) => pattern !== '' && !pattern.startsWith('#'))
        .map((pattern) => ({
        excludes: pattern.startsWith('!'),
        tests: globPatterns(pattern.replace(/^!/, ''), root)
    }));
    return filesBelow(root, '').filter((path) => tests.reduce((kept, { excludes, tests: regexes }) => regexes.some((regex) => regex.test(path)) ? !excludes : kept, false));
}
/** Unlike in a workflow's filters, `?` and `+` are plain here and a folder stands for all that is below it. */
function globPatterns(pattern, root) {
    const relative = pattern.startsWith(`${root}/`) ? pattern.slice(root.length + 1) : pattern;
    const bare = relative.replace(/^\.\//, '').replace(/\/$/, '').replace(/[?+]/g, '\\$&');
    if (bare === '.' || bare === '')
        return [/^/];
    return [filterPattern(bare), filterPattern(`${bare}/**`)];
}
function filesBelow(root, folder) {
    return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder), { withFileTypes: true })
        .flatMap((entry) => {
        const path = folder ? `${folder}/${entry.name}` : entry.name;
        if (entry.isDirectory())
            return entry.name === '.git' ? [] : filesBelow(root, path);
        return entry.isFile() ? [path] : [];
    })
        .sort();
}

;// CONCATENATED MODULE: ./simulator/runner/expressions/hash-files.ts




/** SHA-256 over the SHA-256 of each file that matches, in path order; empty where none does. `!` excludes. */
function hashFiles(workspace, patterns) {
    const files = matchFiles(workspace, patterns);
    if (files.length === 0)
        return '';
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const file of files) {
        const content = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workspace, file));
        hash.update((0,external_node_crypto_.createHash)('sha256').update(content).digest());
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./simulator/runner/expressions/functions.ts


/** The functions the expression engine leaves to the runner; `workspace` is null where there are no files yet. */
function runnerFunctions(status, workspace) {
    const answers = { ...status, always: true };
    const functions = Object.entries(answers).map(([name, answer]) => ({
        name,
        minArgs: 0,
        maxArgs: 255,
        call: () => new expressions_dist/* data.BooleanData */.p.bo(answer)
    }));
    if (workspace !== null) {
        functions.push({
            name: 'hashFiles',
            minArgs: 1,
            maxArgs: 255,
            call: (...patterns) => new expressions_dist/* data.StringData */.p.uQ(hashFiles(workspace, patterns.map((pattern) => pattern.coerceString())))
        });
    }
    return new Map(functions.map((definition) => [definition.name.toLowerCase(), definition]));
}

;// CONCATENATED MODULE: ./simulator/runner/logs/step-log.ts
/** The runner keeps this many annotations of a level for a step, and this much of each (github-facts A4.5). */
const ANNOTATIONS_PER_LEVEL = 10;
const ANNOTATION_LENGTH = 4096;
const TAGS = { failure: 'error', warning: 'warning', notice: 'notice' };
/** Writes a step's log line for line as the runner does, secrets masked, and its annotations into `annotations`. */
function openStepLog(step, annotations, masks, stamp) {
    let lines = 0;
    const kept = { failure: 0, warning: 0, notice: 0 };
    const write = (text) => {
        const masked = masks.apply(text);
        lines += 1;
        step.log += `${stamp()} ${masked}\n`;
    };
    return {
        write,
        annotate(level, message, place = {}) {
            write(`##[${TAGS[level]}]${message}`);
            kept[level] += 1;
            if (kept[level] > ANNOTATIONS_PER_LEVEL)
                return;
            const text = masks.apply(message).slice(0, ANNOTATION_LENGTH);
            annotations.push(annotationOf(level, text, place, lines));
        }
    };
}
/** Without a file the service names `.github` and the line of the step's log. */
function annotationOf(level, message, { file, line, endLine, title }, logLine) {
    const startLine = file === undefined ? logLine : (line ?? 1);
    return {
        path: file ?? '.github',
        startLine,
        endLine: file === undefined ? startLine : (endLine ?? startLine),
        level,
        title: title ?? null,
        message,
        rawDetails: null
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./simulator/runner/jobs/github-context.ts



/** The `github` context of a job that has no runner yet: without a token and without paths. */
function githubContext(call, jobKey) {
    const { request, attempt } = call;
    const { event, ref } = request;
    const repository = `${request.owner}/${request.repository}`;
    const pull = event.payload['pull_request'];
    return {
        actor: request.actor,
        triggering_actor: request.triggeringActor,
        api_url: request.apiUrl,
        graphql_url: `${request.apiUrl}/graphql`,
        server_url: request.serverUrl,
        base_ref: pull?.base?.ref ?? '',
        head_ref: pull?.head?.ref ?? '',
        event: event.payload,
        event_name: event.name,
        job: jobKey,
        ref,
        ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
        ref_protected: false,
        ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
        repository,
        repository_owner: request.owner,
        repositoryUrl: `${request.serverUrl.replace(/^https?/, 'git')}/${repository}.git`,
        retention_days: '90',
        run_attempt: String(attempt.number),
        run_id: String(request.runId),
        run_number: String(request.runNumber),
        secret_source: 'Actions',
        sha: request.sha,
        workflow: workflowName(call),
        workflow_ref: `${repository}/${request.workflow.path}@${ref}`,
        workflow_sha: request.sha
    };
}
const workflowName = ({ root, request }) => literalText(root.find('name')) || request.workflow.path;
/** The part of the `github` context that is also in every process's environment, as `GITHUB_...`. */
function githubVariables(context) {
    const hidden = ['event', 'token', 'repositoryUrl', 'secret_source'];
    return Object.fromEntries(Object.entries(context)
        .filter(([name, value]) => !hidden.includes(name) && typeof value !== 'object')
        .map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value)]));
}
/** Stands for the commit of an action that has no repository here. */
const standInSha = (reference) => (0,external_node_crypto_.createHash)('sha1').update(reference).digest('hex');
const eventPath = (temp) => (0,external_node_path_.join)(temp, '_github_workflow', 'event.json');

;// CONCATENATED MODULE: ./simulator/runner/steps/file-commands.ts
/** The pairs of an environment file. Throws with the runner's own texts (FileCommandManager.cs). */
function parsePairs(text) {
    const lines = text.split(/\r\n|\n/);
    if (lines.at(-1) === '')
        lines.pop();
    const pairs = [];
    while (lines.length > 0) {
        const line = lines.shift() ?? '';
        if (line === '')
            continue;
        const equals = line.indexOf('=');
        const heredoc = line.indexOf('<<');
        if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
            pairs.push(readHeredoc(line, heredoc, lines));
        }
        else if (equals > 0) {
            pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
        }
        else if (equals === 0) {
            throw new Error(`Invalid format '${line}'. Name must not be empty`);
        }
        else {
            throw new Error(`Invalid format '${line}'`);
        }
    }
    return pairs;
}
function readHeredoc(line, at, rest) {
    const name = line.slice(0, at);
    const delimiter = line.slice(at + 2);
    if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
    }
    const end = rest.indexOf(delimiter);
    if (end < 0)
        throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    const value = rest.splice(0, end + 1);
    value.pop();
    return [name, value.join('\n')];
}

;// CONCATENATED MODULE: ./simulator/runner/steps/id-token-variables.ts
/** Where a job that may gets its identity token; nothing for a job without `id-token: write`. */
function idTokenVariables({ call, permissions, token }) {
    if (permissions['id-token'] !== 'write')
        return {};
    const { apiUrl, owner, repository } = call.request;
    return {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${apiUrl}/_id_token/${owner}/${repository}?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: token
    };
}

;// CONCATENATED MODULE: ./simulator/runner/steps/workflow-commands.ts
const COMMANDS = [
    'add-mask',
    'add-matcher',
    'add-path',
    'debug',
    'echo',
    'endgroup',
    'error',
    'group',
    'notice',
    'remove-matcher',
    'save-state',
    'set-env',
    'set-output',
    'stop-commands',
    'warning'
];
/**
 * Reads a workflow command as the runner does: `::name k=v::message` at the start of a line, `##[name k=v]message`
 * anywhere in it. Null for any other line. Source: runner ActionCommand.cs.
 */
function parseCommand(line, stopToken) {
    if (!line.includes('::') && !line.includes('##['))
        return null;
    const trimmed = line.trimStart();
    const match = /^::([^\s:]+)(?: ([^]*?))?::([^]*)$/.exec(trimmed) ??
        /##\[([^\s\]]+)(?: ([^\]]*))?\]([^]*)$/.exec(line);
    const [, name, properties, message] = match ?? [];
    if (!match || name === undefined)
        return null;
    const legacy = !match[0].startsWith('::');
    const lowered = name.toLowerCase();
    if (stopToken !== null)
        return lowered === stopToken.toLowerCase() ? command('resume') : null;
    if (!COMMANDS.includes(lowered))
        return null;
    return {
        name: lowered,
        properties: readProperties(properties ?? '', legacy),
        message: unescaped(message ?? '', legacy ? LEGACY_ESCAPES : ESCAPES)
    };
}
const command = (name) => ({ name, properties: {}, message: '' });
const ESCAPES = [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%25', '%']
];
const PROPERTY_ESCAPES = [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%']
];
const LEGACY_ESCAPES = [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%']
];
const unescaped = (text, escapes) => escapes.reduce((result, [escape, char]) => result.replaceAll(escape, char), text);
function readProperties(text, legacy) {
    const pairs = text.split(legacy ? ';' : ',').flatMap((part) => {
        const at = part.indexOf('=');
        if (at < 1)
            return [];
        const value = part.slice(at + 1);
        return [
            [part.slice(0, at).trim(), unescaped(value, legacy ? LEGACY_ESCAPES : PROPERTY_ESCAPES)]
        ];
    });
    return Object.fromEntries(pairs);
}

;// CONCATENATED MODULE: ./simulator/runner/steps/read-output.ts

/** Takes a step's output line by line: carries out its workflow commands, logs the rest. */
function outputReader(step) {
    let stopToken = null;
    return (line) => {
        const command = parseCommand(line, stopToken);
        if (!command)
            step.log.write(line);
        else if (command.name === 'resume')
            stopToken = null;
        else if (command.name === 'stop-commands')
            stopToken = command.message;
        else
            carryOut(step, command, line);
        if (command?.name === 'resume' || command?.name === 'stop-commands')
            step.log.write(line);
    };
}
function carryOut(step, { name, properties, message }, line) {
    const { job } = step.frame;
    switch (name) {
        case 'error':
            return step.log.annotate('failure', message, placeOf(properties));
        case 'warning':
        case 'notice':
            return step.log.annotate(name, message, placeOf(properties));
        case 'group':
        case 'endgroup':
            return step.log.write(`##[${name}]${message}`);
        case 'add-mask':
            return job.masks.add(message);
        case 'set-output':
            step.log.annotate('warning', deprecated(name));
            step.outputs[properties['name'] ?? ''] = message;
            return;
        case 'save-state':
            step.log.annotate('warning', deprecated(name));
            step.state[properties['name'] ?? ''] = message;
            return;
        case 'set-env':
        case 'add-path':
            return refuse(step, name, line);
    }
}
function refuse(step, name, line) {
    step.log.annotate('failure', `Unable to process command '${line}' successfully.`);
    step.log.annotate('failure', `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`);
    step.refused = true;
}
const deprecated = (name) => `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. For more information see: https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/`;
function placeOf({ file, line, endLine, title }) {
    return {
        ...(file ? { file } : {}),
        ...(Number(line) > 0 ? { line: Number(line) } : {}),
        ...(Number(endLine) > 0 ? { endLine: Number(endLine) } : {}),
        ...(title ? { title } : {})
    };
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./simulator/runner/steps/spawn-command.ts


/** What one command may print before it is stopped. */
const OUTPUT_LIMIT = 256 * 1024 * 1024;
/** The runner waits 7.5 s and 2.5 s; nothing here needs that long to tidy up. */
const GRACE = 1000;
/** Time for output still under way when the command ends but a process it left behind holds the pipes. */
const DRAIN = 1000;
/**
 * Runs a command in a process group of its own and gives its exit code; 128 + n where signal n ended it.
 * Throws where the command can't be started.
 */
function spawnCommand(command) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(command.file, command.args, {
            cwd: command.cwd,
            env: command.env,
            detached: true,
            stdio: ['ignore', 'pipe', 'pipe']
        });
        if (child.pid !== undefined)
            command.onStart?.(child.pid);
        const stop = () => stopGroup(child);
        const drained = readLines(child, command.onLine, stop);
        command.signal?.addEventListener('abort', stop, { once: true });
        if (command.signal?.aborted)
            stop();
        child.once('error', reject);
        child.once('exit', (code, signal) => {
            command.signal?.removeEventListener('abort', stop);
            void Promise.race([drained, delay(DRAIN)]).then(() => {
                child.stdout.destroy();
                child.stderr.destroy();
                resolve(code ?? 128 + (SIGNAL_NUMBERS[signal ?? ''] ?? 0));
            });
        });
    });
}
const SIGNAL_NUMBERS = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGABRT: 6,
    SIGKILL: 9,
    SIGSEGV: 11,
    SIGTERM: 15
};
function readLines(child, onLine, stop) {
    let bytes = 0;
    const streams = [child.stdout, child.stderr].map((stream) => {
        if (!stream)
            return Promise.resolve();
        const lines = lineSplitter(onLine);
        stream.on('data', (chunk) => {
            const before = bytes;
            bytes += chunk.length;
            if (bytes <= OUTPUT_LIMIT)
                return lines.add(chunk);
            if (before > OUTPUT_LIMIT)
                return;
            onLine(`Stopped: a command may print ${OUTPUT_LIMIT / 1024 ** 2} MB on the local runner.`);
            stop();
        });
        return new Promise((resolve) => {
            stream.once('close', () => {
                lines.end();
                resolve();
            });
        });
    });
    return Promise.all(streams);
}
/** Lines end at LF, CR LF or a CR alone, as the runner reads them: progress bars give many lines. */
function lineSplitter(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder();
    let rest = '';
    let heldReturn = '';
    return {
        add(chunk) {
            const text = heldReturn + decoder.write(chunk);
            heldReturn = text.endsWith('\r') ? '\r' : '';
            const lines = text.slice(0, text.length - heldReturn.length).split(/\r\n|\n|\r/);
            lines[0] = rest + (lines[0] ?? '');
            rest = lines.pop() ?? '';
            lines.forEach(onLine);
        },
        end() {
            rest += decoder.end();
            if (rest !== '' || heldReturn !== '')
                onLine(rest);
        }
    };
}
function stopGroup(child) {
    const signals = ['SIGINT', 'SIGTERM', 'SIGKILL'];
    signals.forEach((signal, at) => {
        setTimeout(() => {
            if (child.pid !== undefined && running(child))
                signalProcess(-child.pid, signal);
        }, at * GRACE).unref();
    });
}
const running = (child) => child.exitCode === null && child.signalCode === null;
/** Signals a process, or a group by its negative id; one that is gone already is no error. */
function signalProcess(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}
const delay = (milliseconds) => new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
});

;// CONCATENATED MODULE: ./simulator/runner/steps/run-command.ts








const FILE_COMMANDS = {
    env: 'set_env',
    output: 'set_output',
    path: 'add_path',
    state: 'save_state',
    step_summary: 'step_summary'
};
/** Runs one command of a step: its output read for workflow commands, its environment files afterwards. */
async function runCommand(step, command) {
    const { job } = step.frame;
    const files = await openFileCommands(job);
    const env = { ...commandEnvironment(step, files), ...command.env };
    try {
        return await spawnCommand({
            ...command,
            env,
            signal: step.signal,
            onLine: outputReader(step),
            onStart: (group) => job.groups.push(group)
        });
    }
    finally {
        await readFileCommands(step, files);
    }
}
async function openFileCommands(job) {
    const folder = (0,external_node_path_.join)(job.directories.temp, '_runner_file_commands');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const id = (0,external_node_crypto_.randomUUID)();
    const entries = Object.entries(FILE_COMMANDS).map(([name, file]) => [
        name,
        (0,external_node_path_.join)(folder, `${file}_${id}`)
    ]);
    const files = Object.fromEntries(entries);
    await Promise.all(Object.values(files).map((file) => (0,promises_.writeFile)(file, '')));
    return files;
}
function commandEnvironment(step, files) {
    const { job, actionPath } = step.frame;
    const { directories } = job;
    const github = job.contexts['github'];
    const path = [...job.paths, systemPath()].join(':');
    return {
        HOME: directories.home,
        LANG: 'C.UTF-8',
        PATH: path,
        TMPDIR: directories.temp,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        ...step.env,
        ...(step.env['PATH'] ? { PATH: [...job.paths, step.env['PATH']].join(':') } : {}),
        ...githubVariables(github),
        GITHUB_ACTION: step.id,
        ...(actionPath === null ? {} : { GITHUB_ACTION_PATH: actionPath }),
        GITHUB_EVENT_PATH: eventPath(directories.temp),
        GITHUB_WORKSPACE: directories.workspace,
        ...runnerVariables(job),
        ...idTokenVariables(job),
        ...Object.fromEntries(Object.entries(files).map(([name, file]) => [`GITHUB_${name.toUpperCase()}`, file]))
    };
}
/** Of the machine's own settings only where its programs are: the Node that runs this, and the usual folders. */
const systemPath = () => [
    (0,external_node_path_.dirname)(process.execPath),
    ...(process.platform === 'darwin' ? ['/opt/homebrew/bin'] : []),
    '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
].join(':');
function runnerVariables(job) {
    const runner = job.contexts['runner'];
    return {
        RUNNER_ARCH: runner['arch'] ?? '',
        RUNNER_ENVIRONMENT: 'github-hosted',
        RUNNER_NAME: runner['name'] ?? '',
        RUNNER_OS: runner['os'] ?? '',
        RUNNER_TEMP: job.directories.temp,
        RUNNER_TOOL_CACHE: job.directories.toolCache,
        RUNNER_TRACKING_ID: job.trackingId,
        RUNNER_WORKSPACE: job.directories.work
    };
}
async function readFileCommands(step, files) {
    for (const [name, file] of Object.entries(files)) {
        try {
            applyFileCommand(step, name, await (0,promises_.readFile)(file, 'utf8'));
        }
        catch (error) {
            step.log.annotate('failure', `Unable to process file command '${name}' successfully.`);
            step.log.annotate('failure', error.message);
            step.refused = true;
        }
        await (0,promises_.rm)(file, { force: true });
    }
}
function applyFileCommand(step, name, text) {
    const { job } = step.frame;
    if (name === 'step_summary')
        return addSummary(job, text);
    if (name === 'path') {
        const added = text.split(/\r?\n/).filter((line) => line !== '');
        job.paths.unshift(...added.reverse());
        return;
    }
    for (const [key, value] of parsePairs(text)) {
        if (name === 'output')
            step.outputs[key] = value;
        else if (name === 'state')
            step.state[key] = value;
        else
            setVariable(job, key, value);
    }
}
const SUMMARY_LIMIT = 1024;
function addSummary({ state }, text) {
    const size = Math.ceil(Buffer.byteLength(text) / 1024);
    if (size > SUMMARY_LIMIT) {
        throw new Error(`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${SUMMARY_LIMIT}k, got ${size}k. For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`);
    }
    if (text !== '')
        state.summary = (state.summary ?? '') + text;
}
function setVariable(job, key, value) {
    if (key.toUpperCase() === 'NODE_OPTIONS') {
        throw new Error(`Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.`);
    }
    job.env[key] = value;
}

;// CONCATENATED MODULE: ./simulator/runner/actions/run-git.ts



const MAX_OUTPUT = 64 * 1024 * 1024;
/** Git without this machine's settings; gives its output, throws where it fails. */
async function runGit(args, home) {
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', args, {
        env: gitEnvironment(home),
        maxBuffer: MAX_OUTPUT
    });
    return stdout;
}
const gitEnvironment = (home) => ({
    PATH: systemPath(),
    HOME: home,
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0'
});

// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/actions/action-schema.js + 1 modules
var action_schema = __webpack_require__(8590);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/template-context.js + 1 modules
var template_context = __webpack_require__(5071);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/template-reader.js + 1 modules
var template_reader = __webpack_require__(6074);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/tokens/index.js + 10 modules
var tokens = __webpack_require__(3262);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/workflows/workflow-schema.js + 1 modules
var workflow_schema = __webpack_require__(2363);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/workflows/yaml-object-reader.js
var yaml_object_reader = __webpack_require__(589);
;// CONCATENATED MODULE: ./simulator/runner/workflow/read-template.ts








const KINDS = {
    workflow: { schema: workflow_schema/* getWorkflowSchema */.L, root: 'workflow-root-strict' },
    action: { schema: action_schema/* getActionSchema */.E, root: 'action-root-strict' }
};
/** Everything the parser can read, previews too. */
const FEATURES = new expressions_dist/* FeatureFlags */.gH({ all: true });
/**
 * What the parser's own `parseWorkflow` and `parseAction` do, but for strings of several lines: those read a
 * string with an expression in it from the YAML source, so that a script keeps the file's indentation.
 */
function readYamlTemplate(kind, name, text) {
    const { schema, root } = KINDS[kind];
    const errors = new template_context/* TemplateValidationErrors */.R();
    const context = new template_context/* TemplateContext */.m(errors, schema(), new workflow_parser_dist/* NoOperationTraceWriter */.P0());
    // Steps in the background are in preview: without the flag they are unknown keys.
    context.state['featureFlags'] = FEATURES;
    const file = context.getFileId(name);
    const reader = new yaml_object_reader/* YamlObjectReader */.M(file, text);
    for (const error of reader.errors)
        context.error(file, error.message, error.range);
    if (reader.errors.length > 0)
        return { context, value: undefined };
    return { context, value: (0,template_reader/* readTemplate */.x)(context, root, withoutSources(reader), file) };
}
const withoutSources = (reader) => ({
    allowLiteral: () => withoutSource(reader.allowLiteral()),
    allowSequenceStart: () => reader.allowSequenceStart(),
    allowSequenceEnd: () => reader.allowSequenceEnd(),
    allowMappingStart: () => reader.allowMappingStart(),
    allowMappingEnd: () => reader.allowMappingEnd(),
    validateStart: () => reader.validateStart(),
    validateEnd: () => reader.validateEnd()
});
function withoutSource(token) {
    if (!token || !(0,workflow_parser_dist/* isString */.Kg)(token) || token.range?.start.line === token.range?.end.line)
        return token;
    return new tokens/* StringToken */.Hj(token.file, token.range, token.value, token.definitionInfo);
}

;// CONCATENATED MODULE: ./simulator/runner/workflow/parse-workflow.ts



/** Parses and validates with GitHub's own parser; steps in the background, in preview, are allowed. */
async function parseWorkflowText(text, path) {
    const { context, value } = readYamlTemplate('workflow', path, text);
    const template = value
        ? await (0,workflow_parser_dist/* convertWorkflowTemplate */.DE)(context, value, undefined, {
            featureFlags: FEATURES
        })
        : null;
    const errors = context.errors.getErrors().map(({ message, range }) => ({
        message,
        line: range?.start.line ?? 0,
        column: range?.start.column ?? 0
    }));
    return { root: errors.length === 0 ? asMapping(value) : null, template, errors };
}

;// CONCATENATED MODULE: ./simulator/runner/jobs/called-workflow.ts



/** Reads the workflow that a job's `uses` names. Throws with the service's words where it can't be called. */
async function readCalledWorkflow(request, reference) {
    const { repository, path, ref } = locate(request, reference);
    const gitDir = request.gitDir(repository);
    if (gitDir === null) {
        request.onUnsupported?.(`'uses: ${reference}' calls a workflow that the local GitHub does not hold`);
    }
    const text = gitDir && (await runGit(['-C', gitDir, 'show', `${ref}:${path}`], gitDir).catch(() => null));
    if (typeof text !== 'string') {
        throw new Error(`error parsing called workflow "${reference}": workflow was not found. See https://docs.github.com/actions/learn-github-actions/reusing-workflows#access-to-reusable-workflows for more information.`);
    }
    const { root, errors } = await parseWorkflowText(text, path);
    if (!root) {
        throw new Error(`error parsing called workflow "${reference}": ${errors[0]?.message}`);
    }
    if (!listensTo(root, 'workflow_call')) {
        throw new Error(`error parsing called workflow "${reference}": workflow is not reusable as it is missing a \`on.workflow_call\` trigger`);
    }
    const trigger = asMapping(asMapping(root.find('on'))?.find('workflow_call'));
    return { path, root, trigger, fullName: `${repository}/${path}@${ref}` };
}
function locate({ owner, repository, sha }, reference) {
    if (reference.startsWith('./')) {
        return { repository: `${owner}/${repository}`, path: reference.slice(2), ref: sha };
    }
    const [, name = '', path = '', ref = ''] = /^([^/]+\/[^/]+)\/([^@]+)@(.+)$/.exec(reference) ?? [];
    return { repository: name, path, ref };
}
function listensTo(root, event) {
    const on = root.find('on');
    return (literalText(on) === event ||
        textsOf(on).includes(event) ||
        entriesOf(on).some(([name]) => name === event));
}

;// CONCATENATED MODULE: ./simulator/runner/jobs/call-workflow.ts







/** Runs a job that calls a reusable workflow; its jobs are named `caller / called`. */
async function callWorkflow(leg, ran) {
    const { call, definition } = leg.job;
    const reference = sourceText(definition.find('uses')) ?? '';
    const { path, root, trigger } = await readCalledWorkflow(call.request, reference);
    const scope = scopeOf(leg.job, leg.contexts);
    const permissions = readPermissions(definition.find('permissions')) ?? call.permissions;
    const called = {
        ...call,
        path,
        root,
        inputs: readInputs(trigger, evaluateToken(definition.find('with'), scope), scope),
        secrets: sourceText(definition.find('secrets')) === 'inherit'
            ? call.secrets
            : evaluateTexts(definition.find('secrets'), scope),
        namePrefix: `${leg.name} / `,
        permissions: readPermissions(root.find('permissions')) ?? permissions,
        rerunsAll: ran,
        signal: leg.signal
    };
    const results = await runJobs(called);
    return summary(called, results, trigger);
}
/** What the caller gives, and the defaults of what it does not. */
function readInputs(trigger, given, scope) {
    const values = (given ?? {});
    const defined = entriesOf(trigger?.find('inputs')).map(([name, token]) => {
        const input = asMapping(token);
        const type = sourceText(input?.find('type'));
        const fallback = evaluateToken(input?.find('default'), scope);
        return [name, values[name] ?? fallback ?? EMPTY[type ?? ''] ?? ''];
    });
    return Object.fromEntries(defined);
}
const EMPTY = { boolean: false, number: 0 };
function summary(call, results, trigger) {
    const all = [...results.values()];
    const worst = ['failure', 'cancelled', 'success'];
    const scope = {
        contexts: { jobs: Object.fromEntries(results), inputs: call.inputs, vars: call.request.vars },
        functions: runnerFunctions({ success: true, failure: false, cancelled: false }, null),
        file: call.path
    };
    const outputs = entriesOf(trigger?.find('outputs')).map(([name, token]) => [
        name,
        evaluateText(asMapping(token)?.find('value'), scope)
    ]);
    return {
        result: worst.find((result) => all.some((job) => job.result === result)) ?? 'skipped',
        outputs: Object.fromEntries(outputs),
        ran: all.some(({ ran }) => ran)
    };
}

;// CONCATENATED MODULE: ./simulator/runner/jobs/job-state.ts
/** Adds a queued job to the attempt. */
function addJobState(call, name, labels) {
    const state = {
        id: call.request.nextId(),
        name,
        status: 'queued',
        conclusion: null,
        startedAt: null,
        completedAt: null,
        labels,
        runnerName: null,
        steps: [],
        annotations: [],
        systemLog: '',
        log: null,
        logLost: false
    };
    call.attempt.jobs.push(state);
    call.attempt.updatedAt = call.request.now();
    return state;
}
function finishJobState(call, state, conclusion) {
    state.startedAt ??= call.request.now();
    state.completedAt = call.request.now();
    state.conclusion = conclusion;
    state.status = 'completed';
    call.attempt.updatedAt = state.completedAt;
    call.request.onJobDone?.(state);
}

;// CONCATENATED MODULE: ./simulator/runner/jobs/kept-result.ts
/**
 * The result a job keeps on a re-run of failed jobs, copied into this attempt; null where it has to run: it failed,
 * it is the job asked for, or it was not there.
 */
function keptResult(call, name) {
    const { rerun } = call.request;
    const before = rerun?.previous.jobs.find((job) => job.name === name);
    if (!rerun || !before)
        return null;
    const passed = before.conclusion === 'success' || before.conclusion === 'skipped';
    if (rerun.job === undefined ? !passed : rerun.job === name)
        return null;
    call.attempt.jobs.push({ ...before, id: call.request.nextId() });
    return { result: resultOf(before.conclusion), outputs: before.outputs ?? {}, ran: false };
}
function resultOf(conclusion) {
    const results = ['success', 'skipped', 'cancelled'];
    return results.find((result) => result === conclusion) ?? 'failure';
}

;// CONCATENATED MODULE: ./simulator/runner/jobs/matrix.ts


/**
 * The jobs of an evaluated `strategy.matrix`, in the service's order: the product of the lists, `exclude` taken out,
 * `include` merged in or appended. Source: docs "Running variations of jobs in a workflow".
 */
function expandMatrix(matrix) {
    const { include, exclude, ...axes } = matrix;
    const excluded = combinationsIn(exclude);
    const originals = product(axes).filter((combination) => !excluded.some((pattern) => contains(combination, pattern)));
    const merged = originals.map((original) => ({ original, full: { ...original } }));
    const appended = [];
    for (const extra of combinationsIn(include)) {
        const hosts = merged.filter(({ original }) => agrees(original, extra));
        if (hosts.length === 0)
            appended.push({ ...extra });
        for (const host of hosts)
            Object.assign(host.full, extra);
    }
    return [...merged.map(({ full }) => full), ...appended];
}
function product(axes) {
    const entries = Object.entries(axes);
    if (entries.length === 0)
        return [];
    return entries.reduce((combinations, [name, values]) => combinations.flatMap((combination) => (Array.isArray(values) ? values : [values]).map((value) => ({
        ...combination,
        [name]: value
    }))), [{}]);
}
const combinationsIn = (value) => Array.isArray(value) ? value : [];
const contains = (combination, pattern) => Object.entries(pattern).every(([name, value]) => (0,external_node_util_.isDeepStrictEqual)(combination[name], value));
/** No value of the product is overwritten. */
const agrees = (original, extra) => Object.entries(extra).every(([name, value]) => !(name in original) || (0,external_node_util_.isDeepStrictEqual)(original[name], value));
/** `name (a, b)`, what a job of a matrix is called where its name does not use the matrix. */
function matrixSuffix(combination) {
    const values = leavesOf(combination);
    return values.length === 0 ? '' : ` (${values.join(', ')})`;
}
/** `a_b`, what the service calls a combination in its messages; none starts with a digit. */
const matrixKey = (combination) => leavesOf(combination)
    .join('_')
    .replace(/[^\w-]/g, '_')
    .replace(/^(?=\d)/, '_');
const leavesOf = (value) => typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leavesOf)
    : [toData(value).coerceString()];

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./simulator/runner/logs/stamps.ts
/** Stamps as the runner writes them, `2026-01-02T03:04:05.1234567Z`, each later than the one before. */
function createStamps(now) {
    let last = { at: 0, ticks: 0, text: '' };
    const moveTo = (at, ticks) => {
        last = { at, ticks, text: new Date(at).toISOString().slice(0, -1) };
    };
    return () => {
        const at = now();
        if (at > last.at)
            moveTo(at, Number(process.hrtime.bigint() % 997n));
        else if (last.ticks + 7 > 9999)
            moveTo(last.at + 1, 0);
        else
            last.ticks += 7;
        return `${last.text}${String(last.ticks).padStart(4, '0')}Z`;
    };
}

;// CONCATENATED MODULE: ./simulator/runner/service/hosted-runners.ts
/** Images that GitHub's runners have in 2026 (workflow-repairs A5). */
const IMAGES = [
    ...['ubuntu-latest', 'ubuntu-slim', 'ubuntu-22.04', 'ubuntu-24.04', 'ubuntu-26.04'],
    ...['ubuntu-22.04-arm', 'ubuntu-24.04-arm', 'ubuntu-26.04-arm'],
    ...['windows-latest', 'windows-2022', 'windows-2025', 'windows-11-arm'],
    ...['macos-latest', 'macos-14', 'macos-15', 'macos-26', 'macos-15-intel', 'macos-26-intel'],
    ...['macos-latest-large', 'macos-14-large', 'macos-15-large', 'macos-26-large'],
    ...['macos-latest-xlarge', 'macos-14-xlarge', 'macos-15-xlarge', 'macos-26-xlarge', 'xcode-27']
];
const issues = 'https://github.com/actions/runner-images/issues';
const macos13 = [
    `The macOS-13 based runner images are now retired. For more details, see ${issues}/13046.`,
    `The macOS-13 based runner images are being deprecated, consider switching to macOS-15 (macos-15-intel) or macOS 15 arm64 (macos-latest) instead. For more details see ${issues}/13046`
];
/** What the service said of images that it took away; of others that are gone no text is on record. */
const RETIRED = {
    'ubuntu-20.04': [
        `This is a scheduled Ubuntu 20.04 retirement. Ubuntu 20.04 LTS runner will be removed on 2025-04-15. For more details, see ${issues}/11101`
    ],
    'macos-13': macos13,
    'macos-13-large': macos13,
    'macos-13-xlarge': macos13,
    'windows-2019': [
        `This is a scheduled Windows Server 2019 brownout. The Windows Server 2019 image will be removed on 2025-06-30. For more details, see ${issues}/12045`
    ]
};
/** What this machine is not for a job with these labels, in a few words; null where it will do. */
function strangeMachine(labels) {
    const names = labels.map((label) => label.toLowerCase());
    if (names.length === 0)
        return 'a group of runners';
    if (names.includes('self-hosted'))
        return 'a runner of your own';
    const available = names.filter((name) => IMAGES.includes(name));
    if (available.some((name) => name.startsWith('windows-')))
        return 'Windows';
    return available.some((name) => /^(macos|xcode)-/.test(name)) ? 'macOS' : null;
}
/**
 * What becomes of a job with these labels: it runs, it is cancelled with annotations, or it waits for ever since no
 * runner has the label. A job for runners of one's own runs: this machine is theirs too.
 */
function runnerFor(labels) {
    const names = labels.map((label) => label.toLowerCase());
    if (names.includes('self-hosted'))
        return { kind: 'found' };
    const texts = names.flatMap((name) => RETIRED[name] ?? []);
    if (texts.length > 0)
        return { kind: 'retired', texts };
    return names.every((name) => IMAGES.includes(name)) ? { kind: 'found' } : { kind: 'none' };
}

;// CONCATENATED MODULE: ./simulator/runner/types.ts
const minuteOf = ({ minute }) => minute ?? 60_000;

;// CONCATENATED MODULE: ./simulator/runner/jobs/directories.ts




/** Makes a job's folders below a new temporary one, laid out as on a hosted runner; the caller removes `root`. */
async function makeDirectories(repository) {
    const root = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'runner-')));
    const home = (0,external_node_path_.join)(root, 'home', 'runner');
    const directories = {
        root,
        home,
        temp: (0,external_node_path_.join)(home, 'work', '_temp'),
        workspace: (0,external_node_path_.join)(home, 'work', repository, repository),
        work: (0,external_node_path_.join)(home, 'work', repository),
        actions: (0,external_node_path_.join)(home, 'work', '_actions'),
        toolCache: (0,external_node_path_.join)(root, 'opt', 'hostedtoolcache')
    };
    for (const folder of Object.values(directories))
        await (0,promises_.mkdir)(folder, { recursive: true });
    // No package.json above may make modules of the scripts: on a runner there is none, and npm says so.
    if (hasManifestAbove(root))
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, 'package.json'), '{}');
    return directories;
}
function hasManifestAbove(folder) {
    const above = (0,external_node_path_.dirname)(folder);
    return above !== folder && ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(above, 'package.json')) || hasManifestAbove(above));
}

;// CONCATENATED MODULE: ./simulator/runner/jobs/kill-orphans.ts


/** Ends what a job's steps left running: by the tracking id in its environment, or by its group where there is no /proc. */
async function killOrphans(job) {
    const orphans = await findOrphans(job.trackingId);
    if (orphans === null)
        for (const group of job.groups)
            signalProcess(-group, 'SIGKILL');
    for (const { pid } of orphans ?? [])
        signalProcess(pid, 'SIGKILL');
    return orphans ?? [];
}
async function findOrphans(trackingId) {
    const names = await (0,promises_.readdir)('/proc').catch(() => null);
    const pids = names?.filter((name) => /^\d+$/.test(name)).map(Number);
    if (!pids)
        return null;
    const found = await Promise.all(pids.map(async (pid) => {
        const environment = await (0,promises_.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '');
        if (!environment.split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`))
            return [];
        const name = await (0,promises_.readFile)(`/proc/${pid}/comm`, 'utf8').catch(() => '');
        return [{ pid, name: name.trim() }];
    }));
    return found.flat();
}

;// CONCATENATED MODULE: ./simulator/runner/steps/shells.ts


/** As ScriptHandlerHelpers.cs has them; an unspecified shell is bash with `-e` alone. */
const SHELLS = {
    bash: { args: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' },
    sh: { args: '-e {0}', extension: '.sh' },
    python: { args: '{0}', extension: '.py' },
    pwsh: { args: `-command ". '{0}'"`, extension: '.ps1' },
    powershell: { args: `-command ". '{0}'"`, extension: '.ps1' }
};
/** Finds the program of a `shell:`. Throws with the runner's texts for an unknown shell or a missing program. */
async function findShell(shell, path) {
    if (shell === null) {
        const bash = await findProgram('bash', path);
        return { file: bash ?? (await requireProgram('sh', path)), args: '-e {0}', extension: '.sh' };
    }
    const [, name = '', custom = ''] = /^(\S+)\s*([^]*)$/.exec(shell.trim()) ?? [];
    const known = SHELLS[name];
    if (custom === '' && known)
        return { ...known, file: await requireProgram(name, path) };
    if (!custom.includes('{0}')) {
        throw new Error("Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing '{0}'");
    }
    const file = await requireProgram(name, path);
    return { file, args: custom, extension: known?.extension ?? '' };
}
async function requireProgram(name, path) {
    const file = await findProgram(name, path);
    if (file === null)
        throw new Error(`${name}: command not found`);
    return file;
}
/** The first executable of that name on a search path; null where there is none. */
async function findProgram(name, path) {
    const candidates = (0,external_node_path_.isAbsolute)(name)
        ? [name]
        : path.split(external_node_path_.delimiter).map((folder) => (0,external_node_path_.join)(folder, name));
    for (const candidate of candidates) {
        try {
            await (0,promises_.access)(candidate, promises_.constants.X_OK);
            return candidate;
        }
        catch {
            continue;
        }
    }
    return null;
}
/** Arguments of a shell's format, quotes understood, `{0}` the script. */
const shellArguments = (args, script) => [...args.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => (match[1] ?? match[2] ?? '').replaceAll('{0}', script));

;// CONCATENATED MODULE: ./simulator/runner/jobs/image-tools.ts




/** Programs of hosted images by a second name, which this machine may have by the first alone. */
const twins = [
    ['python3', 'python'],
    ['pip3', 'pip']
];
/** An image without them, as its name says. */
const slim = 'ubuntu-slim';
/** Makes a folder of what hosted images have by another name than this machine; none where nothing lacks. */
async function imageTools(root, labels) {
    if (labels.includes(slim))
        return [];
    const folder = (0,external_node_path_.join)(root, 'opt', 'image', 'bin');
    let made = 0;
    for (const [here, there] of twins) {
        const program = await findProgram(here, systemPath());
        if (program === null || (await findProgram(there, systemPath())) !== null)
            continue;
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.symlink)(program, (0,external_node_path_.join)(folder, there));
        made += 1;
    }
    return made > 0 ? [folder] : [];
}

;// CONCATENATED MODULE: ./simulator/runner/logs/masks.ts
/** Masks by exact value, longest first; each line of a secret with several lines is one of its own. */
function createMasks(secrets) {
    let values = [];
    const add = (secret) => {
        const lines = secret.split(/\r?\n/).map((line) => line.trim());
        values = [...new Set([...values, secret, ...lines])]
            .filter((value) => value !== '')
            .sort((a, b) => b.length - a.length);
    };
    for (const secret of secrets)
        add(secret);
    return {
        add,
        apply: (text) => values.reduce((masked, value) => masked.replaceAll(value, '***'), text)
    };
}

;// CONCATENATED MODULE: ./simulator/runner/jobs/open-job.ts








/** Gives a job its machine: token, masks and contexts. */
async function openJob(leg, state, directories, signal) {
    const { call, key, definition } = leg.job;
    const { request } = call;
    const permissions = readPermissions(definition.find('permissions')) ?? call.permissions;
    const token = request.tokenFor(permissions);
    state.status = 'in_progress';
    state.startedAt = request.now();
    state.runnerName = `GitHub Actions ${call.attempt.jobs.indexOf(state) + 1}`;
    const contexts = machineContexts(leg, directories, state.runnerName, token);
    const stamp = createStamps(() => request.now());
    state.systemLog = waitingLog(leg, state, stamp) + foundLog(state, stamp);
    const event = eventPath(directories.temp);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(event), { recursive: true });
    await (0,promises_.writeFile)(event, JSON.stringify(request.event.payload, null, 2));
    return {
        call,
        key,
        definition,
        state,
        contexts,
        directories,
        token,
        permissions,
        masks: createMasks([...Object.values(call.secrets), token]),
        stamp,
        env: {},
        paths: await imageTools(directories.root, state.labels),
        status: 'success',
        signal,
        trackingId: `github_${(0,external_node_crypto_.randomUUID)()}`,
        groups: [],
        posts: []
    };
}
function machineContexts(leg, directories, name, token) {
    const github = leg.contexts['github'];
    const os = process.platform === 'darwin' ? 'macOS' : 'Linux';
    return {
        ...leg.contexts,
        secrets: { ...leg.job.call.secrets, GITHUB_TOKEN: token },
        github: {
            ...github,
            token,
            workspace: directories.workspace,
            event_path: eventPath(directories.temp)
        },
        runner: {
            name,
            os,
            arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
            temp: directories.temp,
            tool_cache: directories.toolCache,
            workspace: directories.work,
            environment: 'github-hosted',
            debug: ''
        }
    };
}
/** What the service writes before it has found a runner. */
function waitingLog(leg, state, stamp) {
    const { request, path } = leg.job.call;
    return stamped(stamp, [
        `Requested labels: ${state.labels.join(', ')}`,
        `Job defined at: ${request.owner}/${request.repository}/${path}@${request.ref}`,
        'Waiting for a runner to pick up this job...'
    ]);
}
const foundLog = (state, stamp) => stamped(stamp, [
    'Job is waiting for a hosted runner to come online.',
    `Job is about to start running on the hosted runner: ${state.runnerName}`
]);
const stamped = (stamp, lines) => lines.map((line) => `${stamp()} ${line}\n`).join('');

;// CONCATENATED MODULE: ./simulator/runner/steps/frame.ts

/** What the expressions of a frame's steps may use. */
function frameScope(frame, env) {
    const { job } = frame;
    const github = job.contexts['github'];
    return {
        file: frame.file,
        functions: runnerFunctions(frame.status(), job.directories.workspace),
        contexts: {
            ...job.contexts,
            ...(frame.inputs ? { inputs: frame.inputs } : {}),
            github: { ...github, action_path: frame.actionPath ?? '', action_status: job.status },
            env,
            job: { status: job.status },
            steps: frame.results
        }
    };
}

;// CONCATENATED MODULE: ./simulator/runner/steps/log-header.ts
/** The header of a step that runs an action, up to its end of group. */
function writeActionHeader(step, title, inputs) {
    step.log.write(`##[group]Run ${title}`);
    const shown = Object.entries(inputs).filter(([, value]) => value !== '');
    if (shown.length > 0)
        step.log.write('with:');
    for (const [name, value] of shown)
        step.log.write(`  ${name}: ${value}`);
    writeEnvironment(step);
    step.log.write('##[endgroup]');
}
/** The lines below `env:`, none where the step has no variables of its own. */
function writeEnvironment(step) {
    const entries = Object.entries(step.env);
    if (entries.length > 0)
        step.log.write('env:');
    for (const [name, value] of entries)
        step.log.write(`  ${name}: ${value}`);
}

;// CONCATENATED MODULE: ./simulator/runner/actions/action-call.ts
/** Has something run after the job's steps, in a step of its own. */
function registerPost(step, run) {
    step.frame.job.posts.push({ name: `Post ${step.name}`, run });
}

;// CONCATENATED MODULE: ./simulator/runner/actions/action-manifest.ts




/** Reads an action's `action.yml`. Throws with the runner's words where there is none or it is not valid. */
async function readManifest(directory, reference) {
    for (const name of ['action.yml', 'action.yaml']) {
        const file = (0,external_node_path_.join)(directory, name);
        const text = await (0,promises_.readFile)(file, 'utf8').catch(() => null);
        if (text !== null)
            return parseManifest(directory, file, text);
    }
    throw new Error(reference.startsWith('./')
        ? `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${directory}'. Did you forget to run actions/checkout before running your local action?`
        : `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' for action '${reference}'.`);
}
function parseManifest(directory, file, text) {
    const { context, value } = readYamlTemplate('action', file, text);
    const [error] = context.errors.getErrors();
    const root = asMapping(value);
    const runs = asMapping(root?.find('runs'));
    if (error || !root || !runs) {
        throw new Error(`Failed to load ${file}${error ? `: ${error.message}` : ''}`);
    }
    const using = literalText(runs.find('using')) ?? '';
    return { directory, file, name: sourceText(root.find('name')) ?? '', using, runs, root };
}

;// CONCATENATED MODULE: ./simulator/runner/actions/fetch-action.ts



function parseReference(reference) {
    const [name = '', ref = ''] = reference.split('@');
    const [owner = '', repository = '', ...path] = name.split('/');
    return { repository: `${owner}/${repository}`, path: path.join('/'), ref };
}
/** Checks out an action that lives on this local GitHub. Throws with the service's words where it does not. */
async function fetchAction(job, reference) {
    const { repository, ref } = parseReference(reference);
    const gitDir = job.call.request.gitDir(repository);
    if (gitDir === null) {
        job.call.request.onUnsupported?.(`'uses: ${reference}' of job '${job.key}' is an action that the local GitHub does not hold`);
        throw new Error(`Unable to resolve action \`${reference}\`, repository not found`);
    }
    const directory = (0,external_node_path_.join)(job.directories.actions, repository, ref);
    if ((0,external_node_fs_.existsSync)(directory))
        return directory;
    const home = job.directories.home;
    await runGit(['clone', '--quiet', '--no-checkout', gitDir, directory], home);
    const found = await runGit(['-C', directory, 'checkout', '--quiet', '--detach', ref], home)
        .catch(() => runGit(['-C', directory, 'checkout', '--quiet', '--detach', `origin/${ref}`], home))
        .catch(() => null);
    if (found === null)
        throw missingVersion(reference);
    return directory;
}
/** The service's words for a ref that an action does not have. */
const missingVersion = (reference) => new Error(`Unable to resolve action \`${reference}\`, unable to find version \`${parseReference(reference).ref}\``);

;// CONCATENATED MODULE: ./simulator/runner/actions/run-composite.ts




/** Runs the steps of a composite action in the calling step's log; its outputs become that step's. */
async function runComposite(step, manifest, inputs) {
    let failed = false;
    const frame = {
        job: step.frame.job,
        results: {},
        inputs,
        actionPath: manifest.directory,
        env: step.env,
        file: manifest.file,
        signal: step.signal,
        background: false,
        defaults: { shell: null, workingDirectory: null },
        status: () => {
            const cancelled = step.signal?.aborted === true;
            return { success: !failed && !cancelled, failure: failed, cancelled };
        }
    };
    for (const [at, token] of [...(asSequence(manifest.runs.find('steps')) ?? [])].entries()) {
        const definition = asMapping(token);
        if (!definition)
            continue;
        const id = literalText(definition.find('id')) ?? `__step_${at + 1}`;
        const { conclusion } = await executeStep(frame, definition, id, step.log);
        failed ||= conclusion === 'failure';
    }
    const scope = frameScope(frame, step.env);
    for (const [name, output] of entriesOf(manifest.root.find('outputs'))) {
        step.outputs[name] = evaluateText(asMapping(output)?.find('value'), scope);
    }
    return !failed;
}

;// CONCATENATED MODULE: ./simulator/runner/actions/run-manifest.ts










/** Runs an action by its manifest: composite or JavaScript. */
async function runManifest(step, reference, manifest, given) {
    const scope = frameScope(step.frame, step.env);
    const inputs = withDefaults(manifest, given, scope);
    writeActionHeader(step, reference, inputs);
    if (manifest.using === 'composite')
        return runComposite(step, manifest, inputs);
    if (manifest.using === 'docker') {
        const { job } = step.frame;
        job.call.request.onUnsupported?.(`'uses: ${reference}' of job '${job.key}' is a Docker action`);
        throw new Error(`The local runner has no containers: '${reference}' is a Docker action.`);
    }
    if (!/^node\d+$/.test(manifest.using)) {
        throw new Error(`'using: ${manifest.using}' is not supported, use 'docker', 'node12', 'node16', 'node20' or 'node24' instead.`);
    }
    const post = literalText(manifest.runs.find('post'));
    if (post !== null) {
        registerPost(step, (log) => runPost({ ...step, log, refused: false }, manifest, inputs, post));
    }
    return runScriptFile(step, manifest, inputs, literalText(manifest.runs.find('main')) ?? '');
}
function withDefaults(manifest, given, scope) {
    const names = new Set(Object.keys(given).map((name) => name.toLowerCase()));
    const defaults = entriesOf(manifest.root.find('inputs'))
        .filter(([name]) => !names.has(name.toLowerCase()))
        .map(([name, input]) => [name, evaluateText(asMapping(input)?.find('default'), scope)]);
    return { ...given, ...Object.fromEntries(defaults) };
}
async function runPost(step, manifest, inputs, script) {
    const condition = manifest.runs.find('post-if');
    if (condition && !evaluateCondition(condition, frameScope(step.frame, step.env)))
        return true;
    step.log.write('Post job cleanup.');
    // A job that was cancelled or ran out of time still runs what its actions left to do.
    return runScriptFile({ ...step, signal: null }, manifest, inputs, script);
}
async function runScriptFile(step, manifest, inputs, script) {
    const file = (0,external_node_path_.join)(manifest.directory, script);
    if (!(0,external_node_fs_.existsSync)(file))
        throw new Error(`File not found: '${file}'`);
    const code = await runCommand(step, {
        file: process.execPath,
        args: [file],
        cwd: step.frame.job.directories.workspace,
        env: {
            ...originOf(step),
            ...prefixed('INPUT_', inputs),
            ...prefixed('STATE_', step.state)
        }
    });
    return code === 0;
}
/** Which repository an action is from; empty for one of the workspace. */
function originOf({ definition }) {
    const uses = literalText(definition.find('uses')) ?? '';
    const { repository, ref } = uses.startsWith('./')
        ? { repository: '', ref: '' }
        : parseReference(uses);
    return { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref };
}
const prefixed = (prefix, values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [
    prefix + (prefix === 'INPUT_' ? name.replaceAll(' ', '_').toUpperCase() : name),
    value
]));

;// CONCATENATED MODULE: ./simulator/runner/actions/artifacts.ts





/** Keeps the files in the attempt's artifacts folder, below the artifact's name. */
const uploadArtifact = {
    defaults: { name: 'artifact', 'if-no-files-found': 'warn', overwrite: 'false' },
    async run(call) {
        const { step, inputs } = call;
        const name = inputs['name'] ?? 'artifact';
        const { workspace } = step.frame.job.directories;
        const files = matchFiles(workspace, [inputs['path'] ?? '']);
        if (files.length === 0)
            return nothingFound(call);
        const target = (0,external_node_path_.join)(artifactsOf(call), name);
        if ((0,external_node_fs_.existsSync)(target) && inputs['overwrite'] !== 'true') {
            return failed(call, 'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run');
        }
        const root = commonFolder(files);
        for (const file of files) {
            const to = (0,external_node_path_.join)(target, root === '' ? file : file.slice(root.length + 1));
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
            await (0,promises_.cp)((0,external_node_path_.join)(workspace, file), to);
        }
        await report(call, name, files, workspace);
        return true;
    }
};
const artifactsOf = ({ step }) => step.frame.job.call.artifacts;
function nothingFound(call) {
    const message = `No files were found with the provided path: ${call.inputs['path'] ?? ''}. No artifacts will be uploaded.`;
    const reaction = call.inputs['if-no-files-found'];
    if (reaction === 'error')
        return failed(call, message);
    if (reaction === 'warn')
        call.step.log.annotate('warning', message);
    return true;
}
function failed({ step }, message) {
    step.log.annotate('failure', message);
    return false;
}
function commonFolder(files) {
    const folders = files.map((file) => file.split('/').slice(0, -1));
    const [first = []] = folders;
    const depth = first.findIndex((part, at) => folders.some((parts) => parts[at] !== part));
    return first.slice(0, depth < 0 ? first.length : depth).join('/');
}
async function report({ step }, name, files, workspace) {
    const sizes = await Promise.all(files.map((file) => (0,promises_.stat)((0,external_node_path_.join)(workspace, file))));
    const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
    const { request } = step.frame.job.call;
    const id = request.nextId();
    const plural = files.length === 1 ? '' : 's';
    const url = `${request.serverUrl}/${request.owner}/${request.repository}/actions/runs/${request.runId}/artifacts/${id}`;
    for (const line of [
        `With the provided path, there will be ${files.length} file${plural} uploaded`,
        'Artifact name is valid!',
        'Root directory input is valid!',
        'Beginning upload of artifact content to blob storage',
        `Uploaded bytes ${bytes}`,
        'Finished uploading artifact content to blob storage!',
        'Finalizing artifact upload',
        `Artifact ${name}.zip successfully finalized. Artifact ID ${id}`,
        `Artifact ${name} has been successfully uploaded! Final size is ${bytes} bytes. Artifact ID is ${id}`,
        `Artifact download URL: ${url}`
    ]) {
        step.log.write(line);
    }
    Object.assign(step.outputs, { 'artifact-id': String(id), 'artifact-url': url });
}
/** Copies artifacts of this attempt into the workspace: the one named, or those that match, each in its folder. */
const downloadArtifact = {
    defaults: { 'merge-multiple': 'false' },
    async run(call) {
        const { step, inputs } = call;
        const stored = await (0,promises_.readdir)(artifactsOf(call));
        const wanted = inputs['name'];
        if (wanted && !stored.includes(wanted)) {
            return failed(call, `Unable to download artifact(s): Artifact not found for name: ${wanted}\n        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.`);
        }
        const pattern = filterPattern(inputs['pattern'] || '**');
        const names = wanted ? [wanted] : stored.filter((name) => pattern.test(name));
        const folder = (0,external_node_path_.resolve)(step.frame.job.directories.workspace, inputs['path'] ?? '');
        for (const name of names) {
            const merged = wanted !== undefined || inputs['merge-multiple'] === 'true';
            const to = merged ? folder : (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(name));
            await (0,promises_.cp)((0,external_node_path_.join)(artifactsOf(call), name), to, { recursive: true });
            step.log.write(`Artifact download completed successfully.`);
        }
        step.log.write(`Total of ${names.length} artifact(s) downloaded`);
        step.log.write('Download artifact has finished successfully');
        step.outputs['download-path'] = folder;
        return true;
    }
};

;// CONCATENATED MODULE: ./simulator/runner/actions/cache.ts
/** A cache that is always empty. */
const cache = {
    defaults: {
        enablecrossosarchive: 'false',
        'fail-on-cache-miss': 'false',
        'lookup-only': 'false'
    },
    run: ({ step, inputs }) => {
        const keys = [inputs['key'] ?? '', ...(inputs['restore-keys'] ?? '').split('\n')]
            .map((key) => key.trim())
            .filter((key) => key !== '');
        step.log.write(`Cache not found for input keys: ${keys.join(', ')}`);
        step.outputs['cache-hit'] = '';
        if (inputs['fail-on-cache-miss'] !== 'true')
            return true;
        step.log.annotate('failure', `Failed to restore cache entry. Exiting as fail-on-cache-miss is set. Input key: ${keys[0] ?? ''}`);
        return false;
    },
    post: ({ inputs }, log) => log.write(`Cache saved with key: ${inputs['key'] ?? ''}`)
};

;// CONCATENATED MODULE: ./simulator/runner/actions/checkout-source.ts

/** Reads what a checkout step asks for, against the bare repository. Throws with git's words for a missing ref. */
async function checkoutSource({ step, inputs }) {
    const { job } = step.frame;
    const { request } = job.call;
    const own = `${request.owner}/${request.repository}`;
    const repository = inputs['repository'] || own;
    const gitDir = request.gitDir(repository);
    if (gitDir === null) {
        request.onUnsupported?.(`the checkout of '${repository}' in job '${job.key}' needs a repository that the local GitHub does not hold`);
        step.log.annotate('failure', `fatal: repository '${request.serverUrl}/${repository}/' not found`);
        throw new Error("The process '/usr/bin/git' failed with exit code 128");
    }
    const asked = inputs['ref'];
    const triggering = !asked && repository.toLowerCase() === own.toLowerCase();
    const ref = triggering ? request.ref : asked || 'HEAD';
    const full = triggering ? ref : await fullRef(gitDir, ref, job.directories.home);
    const commit = triggering
        ? request.sha
        : await commitOf(gitDir, full ?? ref, job.directories.home);
    if (commit === null) {
        throw new Error(`A branch or tag with the name '${ref}' could not be found`);
    }
    const branch = /^refs\/heads\/(.+)$/.exec(full ?? '')?.[1] ?? null;
    const depth = Number(inputs['fetch-depth'] ?? '1');
    return { repository, gitDir, ref, commit, branch, depth, localRef: localRef(full) };
}
function localRef(full) {
    if (full === null)
        return 'refs/remotes/origin/checkout';
    return full
        .replace(/^refs\/heads\//, 'refs/remotes/origin/')
        .replace(/^refs\/pull\//, 'refs/remotes/pull/');
}
/** Null for a commit id. */
async function fullRef(gitDir, ref, home) {
    if (ref.startsWith('refs/'))
        return ref;
    if (ref === 'HEAD')
        return (await runGit(['-C', gitDir, 'symbolic-ref', 'HEAD'], home)).trim();
    for (const kind of ['heads', 'tags']) {
        if (await commitOf(gitDir, `refs/${kind}/${ref}`, home))
            return `refs/${kind}/${ref}`;
    }
    return null;
}
async function commitOf(gitDir, ref, home) {
    const args = [
        '-C',
        gitDir,
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${ref}^{commit}`
    ];
    return runGit(args, home).then((output) => output.trim(), () => null);
}

;// CONCATENATED MODULE: ./simulator/runner/actions/checkout-extras.ts
/** Large files as the real action fetches them, from the bare repository's own store. */
async function fetchLargeFiles(call, git, ref) {
    if (call.inputs['lfs'] !== 'true')
        return;
    await git(['lfs', 'install', '--local']);
    await git(['lfs', 'fetch', 'origin', ref]);
}
/** Submodules; this machine's repositories are files, which git serves to a submodule only if it is told to. */
async function fetchSubmodules(call, git, depth) {
    const wanted = call.inputs['submodules'];
    if (wanted !== 'true' && wanted !== 'recursive')
        return;
    const deep = wanted === 'recursive' ? ['--recursive'] : [];
    const shallow = depth > 0 ? [`--depth=${depth}`] : [];
    const { log } = call.step;
    log.write('##[group]Fetching submodules');
    await git(['submodule', 'sync', ...deep]);
    const update = ['submodule', 'update', '--init', '--force', ...shallow, ...deep];
    await git(['-c', 'protocol.file.allow=always', '-c', 'protocol.version=2', ...update], ['-c', 'protocol.version=2', ...update]);
    log.write('##[endgroup]');
}

;// CONCATENATED MODULE: ./simulator/runner/actions/checkout.ts








/** `actions/checkout` with real git, from the bare repository on disk. */
const checkout = {
    defaults: {
        'ssh-strict': 'true',
        'ssh-user': 'git',
        'persist-credentials': 'true',
        clean: 'true',
        'sparse-checkout-cone-mode': 'true',
        'fetch-depth': '1',
        'fetch-tags': 'false',
        'show-progress': 'true',
        lfs: 'false',
        submodules: 'false',
        'set-safe-directory': 'true'
    },
    async run(call) {
        const { job } = call.step.frame;
        const { request } = job.call;
        const directory = (0,external_node_path_.resolve)(job.directories.workspace, call.inputs['path'] ?? '');
        await (0,promises_.mkdir)(directory, { recursive: true });
        const source = await checkoutSource(call);
        call.step.log.write(`Syncing repository: ${source.repository}`);
        if (request.checkout)
            await request.checkout(directory, source);
        else
            await fetchWithGit(call, directory, source);
        Object.assign(call.step.outputs, { ref: source.ref, commit: source.commit });
        return true;
    },
    post: (_call, log) => {
        log.write('[command]/usr/bin/git version');
        log.write('[command]/usr/bin/git config --local --name-only --get-regexp core\\.sshCommand');
    }
};
async function fetchWithGit(call, directory, source) {
    const { log } = call.step;
    const { request } = call.step.frame.job.call;
    const git = await gitIn(call, directory);
    const group = async (title, run) => {
        log.write(`##[group]${title}`);
        await run();
        log.write('##[endgroup]');
    };
    await group('Getting Git version info', async () => {
        log.write(`Working directory is '${directory}'`);
        await git(['version']);
    });
    await group('Initializing the repository', async () => {
        await git(['init', '--initial-branch=main', directory], ['init', directory]);
        const shown = `${request.serverUrl}/${source.repository}`;
        await git(['remote', 'add', 'origin', `file://${source.gitDir}`], ['remote', 'add', 'origin', shown]);
    });
    await group('Disabling automatic garbage collection', () => git(['config', '--local', 'gc.auto', '0']));
    await group('Fetching the repository', () => git(...fetchArguments(source)));
    await group('Determining the checkout info', () => Promise.resolve());
    await fetchLargeFiles(call, git, source.localRef);
    await group('Checking out the ref', () => git(checkoutArguments(source)));
    await fetchSubmodules(call, git, source.depth);
    await git(['log', '-1', '--format=%H']);
}
/** A bare repository refuses to send a commit by its id unless told otherwise; GitHub's does not. */
const UPLOAD_PACK = '--upload-pack=git -c uploadpack.allowAnySHA1InWant=true upload-pack';
function fetchArguments(source) {
    const depth = source.depth > 0 ? ['--no-tags', `--depth=${source.depth}`] : [];
    const all = source.depth > 0 ? [] : ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
    const own = source.depth > 0 || !source.branch ? [`+${source.commit}:${source.localRef}`] : [];
    const options = ['--prune', '--no-recurse-submodules', ...depth];
    const refs = ['origin', ...all, ...own];
    return [
        ['-c', 'protocol.version=2', 'fetch', UPLOAD_PACK, ...options, ...refs],
        ['-c', 'protocol.version=2', 'fetch', ...options, ...refs]
    ];
}
const checkoutArguments = ({ branch, localRef }) => [
    'checkout',
    '--progress',
    '--force',
    ...(branch ? ['-B', branch] : []),
    localRef
];
async function gitIn({ step }, directory) {
    const file = (await findProgram('git', systemPath())) ?? 'git';
    return async (args, shown = args) => {
        step.log.write(`[command]${file} ${shown.join(' ')}`);
        const code = await spawnCommand({
            file,
            args,
            cwd: directory,
            env: gitEnvironment(step.frame.job.directories.home),
            signal: step.signal,
            onLine: (line) => step.log.write(line)
        });
        if (code !== 0)
            throw new Error(`The process '${file}' failed with exit code ${code}`);
    };
}

;// CONCATENATED MODULE: ./simulator/runner/actions/setup-python.ts





/** What the manifest of actions/python-versions has for Ubuntu 24.04. */
const VERSIONS = ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13', '3.14'];
/** Puts this machine's Python where the real action puts the one asked for, with a pip of its own. */
const setupPython = {
    defaults: { 'check-latest': 'false', token: '***', 'update-environment': 'true' },
    async run(call) {
        const { log, outputs, frame } = call.step;
        const version = call.inputs['python-version'] || '3.12';
        if (!isKnown(version))
            return setup_python_notFound(call, version);
        if (lacksRequirements(call))
            return false;
        log.write('##[group]Installed versions');
        const folder = (0,external_node_path_.join)(frame.job.directories.toolCache, 'Python', version, 'x64');
        if (await installIn(folder))
            frame.job.paths.unshift(folder, (0,external_node_path_.join)(folder, 'bin'));
        log.write(`Successfully set up CPython (${version})`);
        log.write('##[endgroup]');
        outputs['python-version'] = version;
        return true;
    },
    post: () => undefined
};
/** Ranges and `3.x` are taken for what they stand for; only a plain version can be one that does not exist. */
const isKnown = (version) => !/^\d+\.\d+(\.\d+)?$/.test(version) ||
    VERSIONS.some((known) => version === known || version.startsWith(`${known}.`));
function setup_python_notFound({ step }, version) {
    step.log.write(`Version ${version} was not found in the local cache`);
    step.log.annotate('failure', `The version '${version}' with architecture 'x64' was not found for Ubuntu 24.04.\nThe list of all available versions can be found here: https://raw.githubusercontent.com/actions/python-versions/main/versions-manifest.json`);
    return false;
}
/** The cache of pip is keyed by a file that says what is installed. */
function lacksRequirements({ step, inputs }) {
    const { workspace } = step.frame.job.directories;
    if (inputs['cache'] !== 'pip' || inputs['cache-dependency-path'])
        return false;
    const patterns = ['**/requirements.txt', '**/pyproject.toml'];
    if (matchFiles(workspace, patterns).length > 0)
        return false;
    step.log.annotate('failure', `No file in ${workspace} matched to [${patterns.join(' or ')}], make sure you have checked out the target repository`);
    return true;
}
/** A virtual environment without the time that making one takes; false on a machine without Python. */
async function installIn(folder) {
    const python = await findProgram('python3', systemPath());
    if (python === null)
        return false;
    const bin = (0,external_node_path_.join)(folder, 'bin');
    await (0,promises_.mkdir)(bin, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'pyvenv.cfg'), `home = ${(0,external_node_path_.join)(python, '..')}\ninclude-system-site-packages = true\n`);
    for (const name of ['python', 'python3'])
        await (0,promises_.symlink)(python, (0,external_node_path_.join)(bin, name));
    for (const name of ['pip', 'pip3']) {
        const file = (0,external_node_path_.join)(bin, name);
        await (0,promises_.writeFile)(file, `#!/bin/sh\nexec '${(0,external_node_path_.join)(bin, 'python')}' -m pip "$@"\n`);
        await (0,promises_.chmod)(file, 0o755);
    }
    return true;
}

;// CONCATENATED MODULE: ./simulator/runner/actions/setup-tools.ts



/** The tool itself is the one of this machine: these only print what the real actions print. */
const setupNode = {
    defaults: { 'always-auth': 'false', 'check-latest': 'false', token: '***' },
    run: (call) => {
        if (lacksLock(call))
            return false;
        found(call, 'node', call.inputs['node-version'] || process.versions.node);
        group(call, 'Environment details', [`node: ${process.version}`]);
        return true;
    },
    post: () => undefined
};
const LOCKS = {
    npm: ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock'],
    yarn: ['yarn.lock'],
    pnpm: ['pnpm-lock.yaml']
};
/** A cache is keyed by a lock file at the root, or by what `cache-dependency-path` names. */
function lacksLock({ step, inputs }) {
    const patterns = LOCKS[inputs['cache'] ?? ''];
    if (!patterns)
        return false;
    const { workspace } = step.frame.job.directories;
    const named = (inputs['cache-dependency-path'] ?? '').split('\n').filter((each) => each !== '');
    if (named.length > 0) {
        if (matchFiles(workspace, named).length > 0)
            return false;
        step.log.annotate('failure', 'Some specified paths were not resolved, unable to cache dependencies.');
        return true;
    }
    if (patterns.some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, name))))
        return false;
    step.log.annotate('failure', `Dependencies lock file is not found in ${workspace}. Supported file patterns: ${patterns.join(',')}`);
    return true;
}
const setupGo = {
    defaults: { 'check-latest': 'false', token: '***', cache: 'true' },
    run: (call) => {
        const version = call.inputs['go-version'] || 'stable';
        call.step.log.write(`Setup go version spec ${version}`);
        found(call, 'go', version);
        call.step.log.write(`Successfully set up Go version ${version}`);
        return true;
    },
    post: () => undefined
};
const setupJava = {
    defaults: { 'java-package': 'jdk', 'check-latest': 'false', token: '***' },
    run: (call) => {
        const version = call.inputs['java-version'] ?? '';
        const { log } = call.step;
        log.write(`Resolved Java ${version} from tool-cache`);
        log.write(`Setting Java ${version} as the default`);
        log.write('');
        log.write('Java configuration:');
        log.write(`  Distribution: ${call.inputs['distribution'] ?? ''}`);
        log.write(`  Version: ${version}`);
        log.write(`  Path: ${toolPath(call, 'Java', version)}`);
        log.write('');
        return true;
    },
    post: () => undefined
};
function found(call, tool, version) {
    call.step.log.write(`Found in cache @ ${toolPath(call, tool, version)}`);
}
const toolPath = ({ step }, tool, version) => `${step.frame.job.directories.toolCache}/${tool}/${version}/x64`;
function group({ step }, title, lines) {
    step.log.write(`##[group]${title}`);
    for (const line of lines)
        step.log.write(line);
    step.log.write('##[endgroup]');
}

;// CONCATENATED MODULE: ./simulator/runner/actions/stand-ins.ts





const STAND_INS = {
    'actions/cache': cache,
    'actions/checkout': checkout,
    'actions/download-artifact': downloadArtifact,
    'actions/github-script': { defaults: { debug: 'false' }, run: () => true },
    'actions/setup-go': setupGo,
    'actions/setup-java': setupJava,
    'actions/setup-node': setupNode,
    'actions/setup-python': setupPython,
    'actions/upload-artifact': uploadArtifact
};
/** The stand-in of a well-known action, whatever its version; null for every other action. */
const standInFor = (reference) => STAND_INS[(reference.split('@')[0] ?? '').toLowerCase()] ?? null;

;// CONCATENATED MODULE: ./simulator/runner/actions/run-action.ts










/** Carries out a `uses` step; false where it failed, an error where the action can't be found or read. */
async function runAction(step) {
    const reference = sourceText(step.definition.find('uses')) ?? '';
    const given = evaluateTexts(step.definition.find('with'), frameScope(step.frame, step.env));
    const standIn = standInFor(reference);
    if (standIn)
        return runStandIn(step, reference, standIn, given);
    const directory = await locateAction(step, reference);
    const manifest = await readManifest(directory, reference);
    return runManifest(step, reference, manifest, given);
}
async function locateAction(step, reference) {
    const { job } = step.frame;
    if (reference.startsWith('./'))
        return (0,external_node_path_.join)(job.directories.workspace, reference);
    if (reference.startsWith('docker://')) {
        job.call.request.onUnsupported?.(`'uses: ${reference}' of job '${job.key}' needs a container`);
        throw new Error(`The local runner does not run containers: '${reference}'.`);
    }
    const root = await fetchAction(job, reference);
    return (0,external_node_path_.join)(root, parseReference(reference).path);
}
async function runStandIn(step, reference, standIn, given) {
    const inputs = lowered({ ...standIn.defaults, ...lowered(given) });
    const call = { step, reference, inputs };
    writeActionHeader(step, reference, inputs);
    const { post } = standIn;
    if (post) {
        registerPost(step, async (log) => {
            log.write('Post job cleanup.');
            await post(call, log);
            return true;
        });
    }
    return standIn.run(call);
}
const lowered = (inputs) => Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name.toLowerCase(), value]));

;// CONCATENATED MODULE: ./simulator/runner/steps/run-script.ts








/** Carries out a `run` step; false where it failed. */
async function runScript(step) {
    const { definition, frame, log } = step;
    const scope = frameScope(frame, step.env);
    const text = (key) => definition.find(key) ? evaluateText(definition.find(key), scope) : null;
    const script = evaluateText(definition.find('run'), scope);
    const path = [...frame.job.paths, step.env['PATH'] ?? systemPath()].join(':');
    const named = text('shell') ?? frame.defaults.shell;
    if (named === 'pwsh' && (await findProgram('pwsh', path)) === null) {
        const { call, key } = frame.job;
        call.request.onUnsupported?.(`'shell: pwsh' of job '${key}' needs PowerShell`);
    }
    const shell = await findShell(named, path);
    writeScript(step, script, `${shell.file} ${shell.args}`);
    const { directories } = frame.job;
    const folder = text('working-directory') ?? frame.defaults.workingDirectory ?? '';
    const cwd = (0,external_node_path_.resolve)(directories.workspace, folder);
    await requireFolder(cwd, (0,external_node_path_.join)(directories.workspace, folder), shell.file);
    const file = (0,external_node_path_.join)(directories.temp, `${(0,external_node_crypto_.randomUUID)()}${shell.extension}`);
    await (0,promises_.writeFile)(file, script);
    const code = await runCommand(step, {
        file: shell.file,
        args: shellArguments(shell.args, file),
        cwd
    });
    if (code !== 0 && !step.signal?.aborted) {
        log.annotate('failure', `Process completed with exit code ${code}.`);
    }
    return code === 0;
}
function writeScript(step, script, shell) {
    step.log.write(`##[group]Run ${firstLine(script)}`);
    for (const line of script.replace(/\n$/, '').split(/\r?\n/)) {
        step.log.write(`\u001b[36;1m${line}\u001b[0m`);
    }
    step.log.write(`shell: ${shell}`);
    writeEnvironment(step);
    step.log.write('##[endgroup]');
}
const firstLine = (script) => script.trimStart().split(/\r?\n/)[0] ?? '';
async function requireFolder(folder, shown, program) {
    const found = await (0,promises_.stat)(folder).catch(() => null);
    if (found?.isDirectory())
        return;
    throw new Error(`An error occurred trying to start process '${program}' with working directory '${shown}'. No such file or directory`);
}

;// CONCATENATED MODULE: ./simulator/runner/steps/execute-step.ts






/** Runs one step of a frame, its `if`, time limit and `continue-on-error` included, and notes its result. */
async function executeStep(frame, definition, id, log) {
    const result = { outcome: 'failure', conclusion: 'failure', outputs: {} };
    try {
        await attemptStep(frame, definition, id, log, result);
    }
    catch (error) {
        log.annotate('failure', error.message);
    }
    if (result.outcome !== 'failure')
        result.conclusion = result.outcome;
    frame.results[id] = result;
    return result;
}
async function attemptStep(frame, definition, id, log, result) {
    const before = frameScope(frame, frameEnvironment(frame));
    if (!shouldRun(frame, definition)) {
        result.outcome = 'skipped';
        return;
    }
    const own = evaluateTexts(definition.find('env'), before);
    const env = { ...frameEnvironment(frame), ...own };
    const scope = frameScope(frame, env);
    const tolerated = evaluateToken(definition.find('continue-on-error'), scope) === true;
    if (tolerated)
        result.conclusion = 'success';
    const name = stepName(frame, definition, env);
    const limit = limitOf(evaluateToken(definition.find('timeout-minutes'), scope), minuteOf(frame.job.call.request));
    const step = {
        frame,
        definition,
        id,
        name,
        env,
        log,
        outputs: result.outputs,
        state: {},
        refused: false,
        signal: joined(frame.signal, limit?.signal ?? null)
    };
    try {
        const passed = definition.find('run') ? await runScript(step) : await runAction(step);
        result.outcome = passed && !step.refused ? 'success' : 'failure';
    }
    finally {
        limit?.stop();
        if (limit?.signal.aborted) {
            result.outcome = 'failure';
            const kind = frame.background ? 'background step' : 'action';
            log.annotate('failure', `The ${kind} '${name}' has timed out after ${limit.minutes} minutes.`);
        }
        else if (frame.signal?.aborted) {
            result.outcome = 'cancelled';
            const told = frame.actionPath === null && !frame.background;
            if (told)
                log.annotate('failure', 'The operation was canceled.');
        }
    }
}
/** Whether the step's `if` lets it run. */
const shouldRun = (frame, definition) => evaluateCondition(definition.find('if'), frameScope(frame, frameEnvironment(frame)));
/** Variables of the job and, in a composite action, of the step that called it. */
const frameEnvironment = (frame) => ({ ...frame.job.env, ...frame.env });
/** What the step is called in the job's list: its name, or what it runs. */
function stepName(frame, definition, env) {
    const scope = frameScope(frame, env);
    const name = definition.find('name');
    if (name)
        return evaluateText(name, scope);
    const run = definition.find('run');
    if (run)
        return `Run ${firstLine(evaluateText(run, scope))}`;
    return `Run ${sourceText(definition.find('uses')) ?? ''}`;
}
function limitOf(minutes, minute) {
    if (typeof minutes !== 'number' || minutes <= 0)
        return null;
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), minutes * minute);
    return { minutes, signal: controller.signal, stop: () => clearTimeout(timer) };
}
const joined = (a, b) => a && b ? AbortSignal.any([a, b]) : (a ?? b);

;// CONCATENATED MODULE: ./simulator/runner/jobs/step-record.ts

function addStep(job, number, name) {
    const state = {
        number,
        name,
        status: 'queued',
        conclusion: null,
        startedAt: null,
        completedAt: null,
        log: ''
    };
    job.state.steps.push(state);
    return state;
}
/** Marks a step as running and opens its log. */
function startStep(job, state) {
    state.status = 'in_progress';
    state.startedAt = job.call.request.now();
    return openStepLog(state, job.state.annotations, job.masks, job.stamp);
}
/** Ends a step, and with it the job's good standing where it failed or was cancelled. */
function finishStep(job, state, conclusion) {
    state.status = 'completed';
    state.conclusion = conclusion;
    state.completedAt = job.call.request.now();
    state.startedAt ??= state.completedAt;
    if (conclusion === 'cancelled')
        job.status = 'cancelled';
    if (conclusion === 'failure' && job.status === 'success')
        job.status = 'failure';
}
/** Runs a step of the runner's own or what an action left to do; false where it failed. */
async function runRecord(job, state, run) {
    const log = startStep(job, state);
    const passed = await run(log).catch((error) => {
        log.annotate('failure', error.message);
        return false;
    });
    finishStep(job, state, passed ? 'success' : 'failure');
    return passed;
}

;// CONCATENATED MODULE: ./simulator/runner/jobs/background-steps.ts


/** The runner's limit of steps in the background at a time is ten; here it is the machine's. */
function backgroundSteps(frame) {
    const running = new Map();
    const finished = new Set();
    const settle = async (ids) => {
        const results = [];
        for (const id of ids) {
            const entry = running.get(id);
            if (!entry)
                continue;
            const result = await entry.done;
            // Outputs of a step in the background can be read only once it was waited for.
            frame.results[id] = result;
            finished.add(id);
            results.push([entry.name, result]);
        }
        return results;
    };
    const unwaited = () => [...running.keys()].filter((id) => !finished.has(id));
    return {
        start(step, state) {
            const stop = new AbortController();
            const name = stepName(frame, step.definition, frame.job.env);
            running.set(step.id, { name, stop, done: runBeside(frame, step, state, stop) });
        },
        async control({ kind, targets }, log) {
            const ids = (targets ?? unwaited()).filter((id) => running.has(id));
            const names = ids.map((id) => running.get(id)?.name).join(', ') || '(none)';
            const all = targets === null ? 'all ' : '';
            log.write(kind === 'cancel'
                ? `Cancelling background step(s): ${names}`
                : ids.length === 0 && targets === null
                    ? 'No background steps remaining to wait for.'
                    : `Waiting for ${all}background step(s) to complete: ${names}`);
            if (kind === 'cancel')
                for (const id of ids)
                    running.get(id)?.stop.abort();
            const results = await settle(ids);
            const did = kind === 'cancel' ? 'cancelling' : `waiting for${all ? ' all' : ''}`;
            log.write(`Finished ${did} background step(s).`);
            for (const [name, { conclusion }] of results)
                log.write(`  ${name}: ${WORDS[conclusion]}`);
            return kind === 'cancel' ? 'success' : worst(results.map(([, result]) => result.conclusion));
        },
        async drain() {
            await settle(unwaited());
        }
    };
}
const WORDS = {
    success: 'Succeeded',
    failure: 'Failed',
    cancelled: 'Canceled',
    skipped: 'Skipped'
};
const worst = (conclusions) => conclusions.find((conclusion) => conclusion === 'failure') ??
    conclusions.find((conclusion) => conclusion === 'cancelled') ??
    'success';
async function runBeside(frame, step, state, stop) {
    const { job } = frame;
    const log = startStep(job, state);
    const own = {
        ...frame,
        background: true,
        results: { ...frame.results },
        signal: AbortSignal.any([job.signal, stop.signal])
    };
    const result = await executeStep(own, step.definition, step.id, log);
    const asked = result.conclusion === 'cancelled' && stop.signal.aborted;
    const standing = job.status;
    finishStep(job, state, result.conclusion);
    // A step that a `cancel` step ended does not count against the job.
    if (asked)
        job.status = standing;
    return result;
}

;// CONCATENATED MODULE: ./simulator/runner/jobs/plan-steps.ts

/** A job's steps in order; a `parallel` group becomes its steps in the background and a wait for them. */
function planSteps(job) {
    const nextId = idMaker();
    return mappingsOf(job, 'steps').flatMap((definition) => {
        if (!definition.find('parallel'))
            return planStep(definition, nextId);
        const members = mappingsOf(definition, 'parallel').map((member) => {
            return { ...planStep(member, nextId), kind: 'background' };
        });
        const targets = members.map(({ id }) => id);
        return [...members, { ...planStep(definition, nextId), kind: 'wait', targets }];
    });
}
const mappingsOf = (token, key) => [...(asSequence(token.find(key)) ?? [])].flatMap((entry) => asMapping(entry) ?? []);
function planStep(definition, nextId) {
    const step = { definition, id: nextId(definition), targets: null, name: null };
    const wait = definition.find('wait');
    const cancel = definition.find('cancel');
    if (wait)
        return { ...step, kind: 'wait', targets: textsOf(wait), name: 'Wait' };
    if (cancel)
        return { ...step, kind: 'cancel', targets: textsOf(cancel), name: 'Cancel' };
    if (definition.find('wait-all'))
        return { ...step, kind: 'wait', name: 'Wait for all' };
    if (definition.find('parallel'))
        return { ...step, kind: 'wait', name: 'Parallel group' };
    const background = literalText(definition.find('background')) === 'true';
    return { ...step, kind: background ? 'background' : 'main' };
}
/** A step's id, or one made of what it runs, such as `__run_2`. */
function idMaker() {
    const used = new Map();
    return (definition) => {
        const id = literalText(definition.find('id'));
        if (id !== null)
            return id;
        const uses = sourceText(definition.find('uses'));
        const action = uses?.startsWith('./') ? 'self' : uses?.split('@')[0]?.replaceAll('/', '_');
        const base = `__${action ?? 'run'}`;
        const count = (used.get(base) ?? 0) + 1;
        used.set(base, count);
        return count === 1 ? base : `${base}_${count}`;
    };
}

;// CONCATENATED MODULE: ./simulator/runner/service/known-versions.ts
/** Highest majors that actions with a stand-in have, mid-2026 (workflow-repairs A3). */
const MAJORS = {
    'actions/cache': 6,
    'actions/checkout': 7,
    'actions/download-artifact': 8,
    'actions/github-script': 9,
    'actions/setup-go': 7,
    'actions/setup-java': 5,
    'actions/setup-node': 7,
    'actions/setup-python': 7,
    'actions/upload-artifact': 7
};
/** Whether a release of an action that only a stand-in stands for would be found; what is no version is believed. */
function versionExists(reference) {
    const [action = '', ref = ''] = reference.split('@');
    const last = MAJORS[action.toLowerCase()];
    // These actions' tags begin with a `v`, and no release is a number alone.
    if (last === undefined || !/^v?\d+(\.\d+)*$/.test(ref))
        return true;
    const [, major] = /^v(\d+)/.exec(ref) ?? [];
    return major !== undefined && Number(major) >= 1 && Number(major) <= last;
}

;// CONCATENATED MODULE: ./simulator/runner/service/refused-actions.ts
const changelog = 'https://github.blog/changelog';
const artifact = {
    works: [[4, 0, 0]],
    commits: [],
    more: (major) => major >= 3
        ? `Learn more: ${changelog}/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/`
        : `Learn more: ${changelog}/2024-02-13-deprecation-notice-v1-and-v2-of-the-artifact-actions/`
};
/** Texts as logs have them (workflow-repairs A1); releases by actions/cache discussion 1510. */
const REFUSALS = {
    'actions/upload-artifact': artifact,
    'actions/download-artifact': artifact,
    'actions/cache': {
        works: [
            [3, 4, 0],
            [4, 2, 0]
        ],
        commits: ['0c45773b623bea8c8e75f6c82b208c3cf94ea4f9'],
        more: () => `Please update your workflow to use v3/v4 of actions/cache to avoid interruptions. Learn more: ${changelog}/2024-12-05-notice-of-upcoming-releases-and-breaking-changes-for-github-actions/#actions-cache-v1-v2-and-actions-toolkit-cache-package-closing-down`
    }
};
/** What the service says of a job that uses releases it refuses, all in one line; null where it serves them. */
function refusalOf(references) {
    const sentences = references.flatMap((reference) => {
        const [action = '', ref = ''] = reference.split('@');
        const refusal = REFUSALS[action.toLowerCase()];
        if (!refusal || !isRefused(refusal, ref))
            return [];
        const major = Number(/^v(\d+)/.exec(ref)?.[1] ?? 0);
        return `This request has been automatically failed because it uses a deprecated version of \`${action}: ${ref}\`. ${refusal.more(major)}`;
    });
    return sentences.length > 0 ? [...new Set(sentences)].join(' ') : null;
}
function isRefused({ works, commits }, ref) {
    if (commits.includes(ref))
        return true;
    const [, ...numbers] = /^v(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(ref) ?? [];
    const [major, minor, patch] = numbers.map((text) => (text === undefined ? null : Number(text)));
    if (major === undefined || major === null)
        return false;
    const first = works.find((release) => release[0] === major);
    if (!first)
        return major < (works[0]?.[0] ?? 0);
    // A floating major is at its last release, which works.
    if (minor === null || minor === undefined)
        return false;
    return minor < first[1] || (minor === first[1] && (patch ?? 0) < first[2]);
}

;// CONCATENATED MODULE: ./simulator/runner/jobs/set-up-job.ts








const RUNNER_VERSION = '2.336.0';
/** Writes "Set up job" and fetches the actions; an error where one can't be resolved. */
async function setUpJob(job, log, steps) {
    writeMachine(job, log);
    log.write('Prepare workflow directory');
    log.write('Prepare all required actions');
    const references = remoteActions(steps);
    if (references.length > 0)
        log.write('Getting action download info');
    const refusal = refusalOf(references);
    if (refusal !== null)
        throw new Error(refusal);
    for (const reference of references) {
        if (!versionExists(reference))
            throw missingVersion(reference);
        if (!standInFor(reference))
            await fetchAction(job, reference);
        log.write(`Download action repository '${reference}' (SHA:${standInSha(reference)})`);
    }
    for (const key of ['container', 'services']) {
        if (!job.definition.find(key))
            continue;
        job.call.request.onUnsupported?.(`'${key}' of job '${job.key}' needs a container`);
        throw new Error(`The local runner has no containers: take '${key}' out of job '${job.key}'.`);
    }
    log.write(`Complete job name: ${job.state.name}`);
    return true;
}
const remoteActions = (steps) => {
    const uses = steps.map((step) => sourceText(step.find('uses')) ?? '');
    return [...new Set(uses)].filter((reference) => /^[^./][^:]*@/.test(reference));
};
function writeMachine(job, log) {
    const image = job.state.labels[0] ?? 'ubuntu-latest';
    log.write(`Current runner version: '${RUNNER_VERSION}'`);
    const { os } = job.contexts['runner'];
    set_up_job_group(log, 'Operating System', [os, (0,external_node_os_.release)()]);
    set_up_job_group(log, 'Runner Image', [`Image: ${image}`, 'Version: local']);
    set_up_job_group(log, 'GITHUB_TOKEN Permissions', permissionLines(job.permissions));
    log.write('Secret source: Actions');
}
function set_up_job_group(log, title, lines) {
    log.write(`##[group]${title}`);
    for (const line of lines)
        log.write(line);
    log.write('##[endgroup]');
}

;// CONCATENATED MODULE: ./simulator/runner/jobs/run-job-steps.ts









/** Runs a job's steps between "Set up job" and "Complete job", and what their actions left to do; gives its outputs. */
async function runJobSteps(job) {
    const steps = planSteps(job.definition);
    const frame = jobFrame(job);
    const first = addStep(job, 1, 'Set up job');
    const states = steps.map((step, at) => addStep(job, at + 2, initialName(frame, step)));
    const definitions = steps.map(({ definition }) => definition);
    const ready = await runRecord(job, first, (log) => setUpJob(job, log, definitions));
    const background = backgroundSteps(frame);
    for (const [at, step] of steps.entries()) {
        const state = states[at];
        if (ready)
            await runPlanned(frame, step, state, background);
        else
            finishStep(job, state, 'skipped');
    }
    await background.drain();
    // The service leaves room for as many post steps as there are steps (docs, "List jobs for a workflow run").
    const last = 2 * (steps.length + 1);
    for (const [at, post] of [...job.posts.entries()].reverse()) {
        await runRecord(job, addStep(job, last - at, post.name), (log) => post.run(log));
    }
    return completeJob(job, frame, last + 1);
}
async function completeJob(job, frame, number) {
    let outputs = {};
    await runRecord(job, addStep(job, number, 'Complete job'), async (log) => {
        outputs = readOutputs(job, frame, log);
        log.write('Cleaning up orphan processes');
        for (const { pid, name } of await killOrphans(job)) {
            log.write(`Terminate orphan process: pid (${pid}) (${name})`);
        }
        return true;
    });
    return outputs;
}
function jobFrame(job) {
    const frame = {
        job,
        results: {},
        inputs: null,
        actionPath: null,
        env: {},
        file: job.call.path,
        signal: job.signal,
        background: false,
        status: () => ({
            success: job.status === 'success',
            failure: job.status === 'failure',
            cancelled: job.status === 'cancelled'
        }),
        defaults: { shell: null, workingDirectory: null }
    };
    const scope = frameScope(frame, job.env);
    const defaultsIn = (token) => evaluateTexts(asMapping(token.find('defaults'))?.find('run'), scope);
    const defaults = { ...defaultsIn(job.call.root), ...defaultsIn(job.definition) };
    frame.defaults = {
        shell: defaults['shell'] ?? null,
        workingDirectory: defaults['working-directory'] ?? null
    };
    return frame;
}
/** A name that can't be known yet stands as it is written. */
function initialName(frame, { definition, name }) {
    const written = sourceText(definition.find('name'));
    if (name !== null)
        return written ?? name;
    try {
        return stepName(frame, definition, frame.job.env);
    }
    catch {
        return written ?? 'Run';
    }
}
async function runPlanned(frame, step, state, background) {
    const { job } = frame;
    if (job.signal.aborted)
        job.status = 'cancelled';
    // After a cancellation the steps that ask for it, with `always()` say, run to their end.
    frame.signal = job.signal.aborted ? null : job.signal;
    state.name = initialName(frame, step);
    if (step.kind === 'background')
        return background.start(step, state);
    const log = startStep(job, state);
    if (step.kind === 'main') {
        const { conclusion } = await executeStep(frame, step.definition, step.id, log);
        return finishStep(job, state, conclusion);
    }
    const wanted = shouldRun(frame, step.definition);
    finishStep(job, state, wanted ? await background.control(step, log) : 'skipped');
}
function readOutputs(job, frame, log) {
    const token = job.definition.find('outputs');
    if (!token)
        return {};
    log.write('Evaluate and set job outputs');
    const scope = frameScope(frame, job.env);
    const values = entriesOf(token).map(([name, value]) => [
        name,
        evaluateText(value, scope)
    ]);
    return Object.fromEntries(values.filter(([name, value]) => {
        const secret = job.masks.apply(value) !== value;
        if (secret)
            log.annotate('warning', `Skip output '${name}' since it may contain secret.`);
        else if (value !== '')
            log.write(`Set output '${name}'`);
        return !secret;
    }));
}

;// CONCATENATED MODULE: ./simulator/runner/jobs/run-job.ts













/** GitHub's own limit for a job on its runners, in minutes. */
const DEFAULT_LIMIT = 360;
/** Runs one job on a machine of its own: a temporary folder, removed afterwards. */
async function runJob(leg) {
    const { call, definition } = leg.job;
    const scope = scopeOf(leg.job, leg.contexts);
    const state = addJobState(call, leg.name, labelsOf(evaluateToken(definition.find('runs-on'), scope)));
    const tolerated = evaluateToken(definition.find('continue-on-error'), scope) === true;
    const minutes = Number(evaluateToken(definition.find('timeout-minutes'), scope) ?? DEFAULT_LIMIT);
    let conclusion = 'cancelled';
    try {
        if (await hasRunner(leg, state))
            conclusion = await runInSlot(leg, state, minutes);
    }
    finally {
        // Set by the job's matrix where another combination failed.
        const reason = leg.signal.reason;
        if (conclusion === 'cancelled' && typeof reason === 'string') {
            state.annotations.unshift(annotationOf('failure', reason, {}, 1));
        }
        finishJobState(call, state, conclusion);
    }
    const tolerates = tolerated && conclusion === 'failure';
    const result = tolerates ? 'success' : conclusion;
    return { result, outputs: state.outputs ?? {}, ran: true };
}
/** A job of a retired image ends at once, one that no runner can take waits until it is cancelled. */
async function hasRunner(leg, state) {
    const runner = runnerFor(state.labels);
    const strange = strangeMachine(state.labels);
    if (strange !== null) {
        const where = `'runs-on: ${state.labels.join(', ')}' of job '${leg.job.key}'`;
        leg.job.call.request.onUnsupported?.(`${where} needs ${strange}`, 'machine');
    }
    if (runner.kind === 'found')
        return true;
    if (runner.kind === 'retired') {
        const annotations = runner.texts.map((text) => annotationOf('failure', text, {}, 1));
        state.annotations.push(...annotations);
        return false;
    }
    state.systemLog = waitingLog(leg, state, createStamps(() => leg.job.call.request.now()));
    if (!leg.signal.aborted)
        await (0,external_node_events_.once)(leg.signal, 'abort');
    return false;
}
async function runInSlot(leg, state, minutes) {
    const release = await leg.job.call.slots.take();
    try {
        return leg.signal.aborted ? 'cancelled' : await runOnMachine(leg, state, minutes);
    }
    finally {
        release();
    }
}
const labelsOf = (value) => {
    const labels = typeof value === 'object' && value !== null && 'labels' in value ? value.labels : value;
    // A group of runners may come without labels.
    const group = labels === value && typeof value === 'object' && !Array.isArray(value);
    return group ? [] : (Array.isArray(labels) ? labels : [labels]).map(String);
};
async function runOnMachine(leg, state, minutes) {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), minutes * minuteOf(leg.job.call.request));
    const directories = await makeDirectories(leg.job.call.request.repository);
    try {
        const signal = AbortSignal.any([leg.signal, limit.signal]);
        const job = await openJob(leg, state, directories, signal);
        await runSteps(job);
        if (limit.signal.aborted) {
            const message = `The job running on runner ${state.runnerName} has exceeded the maximum execution time of ${minutes} minutes.`;
            state.annotations.unshift(annotationOf('failure', message, {}, 1));
        }
        return job.status;
    }
    finally {
        clearTimeout(timer);
        await (0,promises_.rm)(directories.root, { recursive: true, force: true, maxRetries: 3 });
    }
}
async function runSteps(job) {
    const { state, call, definition } = job;
    try {
        const scope = { contexts: job.contexts, functions: new Map(), file: call.path };
        Object.assign(job.env, evaluateTexts(call.root.find('env'), scope));
        Object.assign(job.env, evaluateTexts(definition.find('env'), scope));
        state.outputs = await runJobSteps(job);
    }
    catch (error) {
        // Variables or defaults that can't be evaluated: the job fails before its first step.
        state.annotations.push(annotationOf('failure', error.message, {}, 1));
        job.status = 'failure';
    }
    finally {
        await killOrphans(job);
    }
}

;// CONCATENATED MODULE: ./simulator/runner/jobs/slots.ts
function createSlots(count) {
    let free = count;
    const waiting = [];
    const release = () => {
        const next = waiting.shift();
        if (next)
            next();
        else
            free += 1;
    };
    return {
        async take() {
            if (free > 0)
                free -= 1;
            else
                await new Promise((resolve) => waiting.push(resolve));
            let released = false;
            return () => {
                if (!released)
                    release();
                released = true;
            };
        }
    };
}

;// CONCATENATED MODULE: ./simulator/runner/jobs/run-legs.ts











/** Evaluates a job's `if` and matrix, and runs it: skipped, once, or once for each combination. */
async function runLegs(job) {
    const { call, definition } = job;
    const contexts = jobContexts(job);
    const name = call.namePrefix + (sourceText(definition.find('name')) || job.key);
    const ran = call.rerunsAll || [...job.ancestors.values()].some((result) => result.ran);
    try {
        if (!evaluateCondition(definition.find('if'), scopeOf(job, contexts))) {
            const kept = ran ? null : keptResult(call, name);
            if (kept)
                return kept;
            finishJobState(call, addJobState(call, name, []), 'skipped');
            return { result: 'skipped', outputs: {}, ran: true };
        }
        return await runCombinations(job, contexts, ran);
    }
    catch (error) {
        return failToStart(call, name, error);
    }
}
/** A job whose strategy or name can't be evaluated fails without a runner. */
function failToStart(call, name, error) {
    const state = addJobState(call, name, []);
    state.annotations.push(annotationOf('failure', error.message, {}, 1));
    finishJobState(call, state, 'failure');
    return { result: 'failure', outputs: {}, ran: true };
}
async function runCombinations(job, contexts, ran) {
    const { call, definition } = job;
    const strategy = evaluateToken(definition.find('strategy'), scopeOf(job, contexts));
    const { matrix, failFast, maxParallel } = readStrategy(strategy);
    const combinations = matrix ? expandMatrix(matrix) : [null];
    if (combinations.length === 0)
        throw new Error('Matrix vector does not contain any values');
    const slots = createSlots(maxParallel ?? combinations.length);
    const stop = new AbortController();
    const cancelled = scopeOf(job, contexts, true);
    // A job whose `if` holds although the run is cancelled, by `always()` say, runs to its end.
    const survives = evaluateCondition(definition.find('if'), cancelled);
    const signal = survives ? stop.signal : AbortSignal.any([call.signal, stop.signal]);
    const legs = combinations.map((combination, index) => {
        const strategyContext = {
            'fail-fast': failFast,
            'job-index': index,
            'job-total': combinations.length,
            'max-parallel': maxParallel ?? combinations.length
        };
        const own = { ...contexts, matrix: combination, strategy: strategyContext };
        return { job, name: legName(job, own, combination), contexts: own, signal };
    });
    const results = await Promise.all(legs.map(async (leg, at) => {
        const kept = ran ? null : keptResult(call, leg.name);
        if (kept && !definition.find('uses'))
            return kept;
        const release = await slots.take();
        const result = await runLeg(leg, ran).finally(release);
        if (result.result === 'failure' && failFast)
            stop.abort(stopReason(job, combinations[at]));
        return result;
    }));
    return merged(results);
}
/** What the service says of the combinations that it stops because of one, such as `test.ubuntu-latest_20`. */
function stopReason({ key }, combination) {
    const id = matrixKey(combination ?? {});
    return `The strategy configuration was canceled because "${key}.${id}" failed`;
}
const runLeg = (leg, ran) => leg.job.definition.find('uses') ? callWorkflow(leg, ran) : runJob(leg);
function readStrategy(strategy) {
    const { matrix, ...rest } = (strategy ?? {});
    return {
        matrix: matrix,
        failFast: rest['fail-fast'] !== false,
        maxParallel: Number(rest['max-parallel']) > 0 ? Number(rest['max-parallel']) : null
    };
}
function legName(job, contexts, matrix) {
    const token = job.definition.find('name');
    const usesMatrix = sourceText(token)?.includes('matrix.') ?? false;
    const name = (token && evaluateText(token, scopeOf(job, contexts))) || job.key;
    return job.call.namePrefix + name + (matrix && !usesMatrix ? matrixSuffix(matrix) : '');
}
/** The contexts that a job's own keys may use. */
function jobContexts({ call, key, needs, ancestors }) {
    return {
        github: githubContext(call, key),
        inputs: call.inputs,
        vars: call.request.vars,
        secrets: call.secrets,
        needs: Object.fromEntries(needs.map((need) => {
            const { result, outputs } = ancestors.get(need) ?? { result: 'skipped', outputs: {} };
            return [need, { result, outputs }];
        }))
    };
}
/** The scope of a job's keys; `success()` is true only if every ancestor succeeded. */
function scopeOf(job, contexts, cancelled = job.call.signal.aborted) {
    const results = [...job.ancestors.values()].map(({ result }) => result);
    const status = {
        success: results.every((result) => result === 'success') && !cancelled,
        failure: results.includes('failure'),
        cancelled
    };
    return { contexts, functions: runnerFunctions(status, null), file: job.call.path };
}
function merged(results) {
    const all = results.map(({ result }) => result);
    const worst = ['failure', 'cancelled', 'success', 'skipped'];
    return {
        result: worst.find((result) => all.includes(result)) ?? 'success',
        outputs: Object.assign({}, ...results.map(({ outputs }) => nonEmpty(outputs))),
        ran: results.some(({ ran }) => ran)
    };
}
/** A combination that leaves an output empty does not take it from another that sets it. */
const nonEmpty = (outputs) => Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== ''));

;// CONCATENATED MODULE: ./simulator/runner/jobs/run-jobs.ts


/** Runs all jobs of a workflow, each as soon as those it needs are done; results by job key. */
async function runJobs(call) {
    const definitions = new Map(entriesOf(call.root.find('jobs')).flatMap(([key, token]) => {
        const definition = asMapping(token);
        return definition ? [[key, definition]] : [];
    }));
    const needsOf = (key) => textsOf(definitions.get(key)?.find('needs'));
    const started = new Map();
    const settle = (key) => {
        const running = started.get(key) ?? start(key);
        started.set(key, running);
        return running;
    };
    const start = async (key) => {
        const ancestors = ancestorsOf(key, needsOf);
        const results = await Promise.all(ancestors.map(async (name) => [name, await settle(name)]));
        const job = {
            call,
            key,
            definition: definitions.get(key),
            needs: needsOf(key),
            ancestors: new Map(results)
        };
        return runLegs(job);
    };
    const keys = [...definitions.keys()];
    const results = await Promise.all(keys.map(async (key) => [key, await settle(key)]));
    return new Map(results);
}
/** All jobs that have to be done first, not only those named: `success()` asks for every one of them. */
function ancestorsOf(key, needsOf) {
    const found = new Set();
    const visit = (name) => {
        for (const needed of needsOf(name)) {
            if (found.has(needed))
                continue;
            found.add(needed);
            visit(needed);
        }
    };
    visit(key);
    return [...found];
}

;// CONCATENATED MODULE: ./simulator/runner/jobs/startup-errors.ts




/** Ten on github.com (github-facts A11.6). */
const MAX_DEPTH = 10;
/**
 * Why a run would be a startup failure: what is wrong in its file, and in the workflows that its jobs call: one that
 * is missing, one that asks for more than its caller may, an input that is required or unknown.
 */
async function startupErrors(request) {
    const { text, path } = request.workflow;
    const { root, errors } = await parseWorkflowText(text, path);
    if (!root)
        return errors;
    const permissions = readPermissions(root.find('permissions')) ?? defaultPermissions(request.defaultPermissions);
    return callErrors(request, root, permissions, 1);
}
async function callErrors(request, root, permissions, depth) {
    const found = [];
    for (const [, token] of entriesOf(root.find('jobs'))) {
        const job = asMapping(token);
        const uses = job?.find('uses');
        if (!job || !uses)
            continue;
        const allowed = readPermissions(job.find('permissions')) ?? permissions;
        const messages = await errorsOfCall(request, job, allowed, depth);
        found.push(...messages.map((message) => at(uses, message)));
    }
    return found;
}
const at = (token, message) => ({
    message,
    line: token.line ?? 0,
    column: token.col ?? 0
});
async function errorsOfCall(request, job, allowed, depth) {
    const reference = sourceText(job.find('uses')) ?? '';
    if (depth >= MAX_DEPTH)
        return [`error parsing called workflow "${reference}": job workflow nesting is too deep`];
    try {
        const called = await readCalledWorkflow(request, reference);
        const own = readPermissions(called.root.find('permissions')) ?? allowed;
        const nested = await callErrors(request, called.root, own, depth + 1);
        return [
            ...permissionErrors(called, allowed),
            ...inputErrors(called, job),
            ...secretErrors(called, job),
            ...nested.map(({ message }) => message)
        ];
    }
    catch (error) {
        return [error.message];
    }
}
function permissionErrors({ root, fullName }, allowed) {
    const asks = [
        ['The workflow', root.find('permissions')],
        ...entriesOf(root.find('jobs')).map(([key, job]) => [
            `The nested job '${key}'`,
            asMapping(job)?.find('permissions')
        ])
    ];
    return asks.flatMap(([who, block]) => {
        const over = excess(readPermissions(block) ?? {}, allowed);
        if (over.length === 0)
            return [];
        const wanted = over.map(({ scope, wanted }) => `${scope}: ${wanted}`).join(', ');
        const limit = over.map(({ scope, allowed }) => `${scope}: ${allowed}`).join(', ');
        return [
            `Error calling workflow '${fullName}'. ${who} is requesting '${wanted}', but is only allowed '${limit}'.`
        ];
    });
}
function inputErrors({ trigger }, job) {
    const defined = entriesOf(trigger?.find('inputs'));
    const given = entriesOf(job.find('with')).map(([name]) => name);
    const missing = defined.filter(([name, input]) => sourceText(asMapping(input)?.find('required')) === 'true' && !given.includes(name));
    const unknown = given.filter((name) => !defined.some(([known]) => known === name));
    return [
        ...missing.map(([name]) => `Input ${name} is required, but not provided while calling.`),
        ...unknown.map((name) => `Invalid input, ${name} is not defined in the referenced workflow.`)
    ];
}
/** The parser's own texts (converter/job/secrets.js); `secrets: inherit` is not looked into. */
function secretErrors({ trigger }, job) {
    const block = job.find('secrets');
    if (sourceText(block) === 'inherit')
        return [];
    const defined = entriesOf(trigger?.find('secrets'));
    const given = entriesOf(block).map(([name]) => name.toLowerCase());
    const missing = defined.filter(([name, secret]) => sourceText(asMapping(secret)?.find('required')) === 'true' &&
        !given.includes(name.toLowerCase()));
    return missing.map(([name]) => `Secret ${name} is required, but not provided while calling.`);
}

;// CONCATENATED MODULE: ./simulator/runner/execute-attempt.ts








/**
 * Executes one attempt of a workflow run for real, filling `attempt` as it goes. A failing workflow is no error:
 * it rejects only where the machine itself fails. A file that can't be read concludes `startup_failure`, no jobs.
 */
async function executeAttempt(request, attempt) {
    attempt.status = 'in_progress';
    attempt.updatedAt = request.now();
    const artifacts = request.artifactsDirectory ?? (await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'runner-artifacts-')));
    try {
        await (0,promises_.mkdir)(artifacts, { recursive: true });
        attempt.conclusion = await runWorkflow(request, attempt, artifacts);
    }
    finally {
        if (!request.artifactsDirectory)
            await (0,promises_.rm)(artifacts, { recursive: true, force: true });
        attempt.conclusion ??= 'failure';
        attempt.status = 'completed';
        attempt.updatedAt = request.now();
    }
}
async function runWorkflow(request, attempt, artifacts) {
    const { root } = await parseWorkflowText(request.workflow.text, request.workflow.path);
    if (!root || (await startupErrors(request)).length > 0)
        return 'startup_failure';
    return conclude(await runJobs(firstCall(request, attempt, root, artifacts)));
}
const firstCall = (request, attempt, root, artifacts) => ({
    request,
    attempt,
    path: request.workflow.path,
    root,
    inputs: request.inputs,
    secrets: request.secrets,
    namePrefix: '',
    permissions: readPermissions(root.find('permissions')) ?? defaultPermissions(request.defaultPermissions),
    slots: createSlots(Math.max(2, (0,external_node_os_.availableParallelism)())),
    artifacts,
    rerunsAll: false,
    signal: request.signal ?? new AbortController().signal
});
function conclude(results) {
    const all = [...results.values()].map(({ result }) => result);
    if (all.includes('failure'))
        return 'failure';
    if (all.includes('cancelled'))
        return 'cancelled';
    return all.every((result) => result === 'skipped') ? 'skipped' : 'success';
}

;// CONCATENATED MODULE: ./simulator/runner/workflow/read-workflow.ts


/** Reads a workflow file with GitHub's own parser; never throws on a bad file, see `errors`. */
async function readWorkflow(text, path) {
    const { root, template, errors } = await parseWorkflowText(text, path);
    const events = root ? (template?.events ?? {}) : {};
    return {
        path,
        name: literalText(root?.find('name')) || path,
        runName: sourceText(root?.find('run-name')),
        triggers: new Map(Object.entries(events).map(([event, filters]) => [event, filtersOf(filters)])),
        schedules: (events.schedule ?? []).map(({ cron }) => cron),
        dispatchInputs: dispatchInputsOf(events),
        errors
    };
}
const filtersOf = (filters) => typeof filters === 'object' && filters !== null && !Array.isArray(filters) ? filters : {};
function dispatchInputsOf(events) {
    const inputs = Object.entries(events.workflow_dispatch?.inputs ?? {});
    return Object.fromEntries(inputs.map(([name, input]) => [
        name,
        {
            type: input.type ?? 'string',
            required: input.required ?? false,
            ...(input.default === undefined ? {} : { default: String(input.default) }),
            ...(input.options ? { options: input.options } : {})
        }
    ]));
}

;// CONCATENATED MODULE: ./simulator/runner/workflow/triggered-by.ts

/** What a `pull_request` listens to where it names no `types`; every other event listens to all of its types. */
const PULL_REQUEST_TYPES = ['opened', 'synchronize', 'reopened'];
/** Whether the event starts the workflow: its branch, tag, path, type and workflow filters all let it through. */
function triggeredBy(workflow, event) {
    const filters = workflow.triggers.get(event.name);
    if (!filters || workflow.errors.length > 0)
        return false;
    return (typeMatches(filters, event) &&
        workflowMatches(filters, event) &&
        refMatches(filters, event) &&
        pathsMatch(filters, event));
}
function typeMatches({ types }, { name, action }) {
    const wanted = types ?? (/^pull_request(_target)?$/.test(name) ? PULL_REQUEST_TYPES : null);
    return wanted === null || action === undefined || wanted.includes(action);
}
const workflowMatches = ({ workflows }, { workflow }) => workflows === undefined || workflow === undefined || matchesFilter(workflows, workflow);
function refMatches(filters, event) {
    const tag = /^refs\/tags\/(.+)$/.exec(event.ref ?? '')?.[1];
    const branch = event.branch ?? /^refs\/heads\/(.+)$/.exec(event.ref ?? '')?.[1];
    const branchFilters = filters.branches ?? filters['branches-ignore'];
    const tagFilters = filters.tags ?? filters['tags-ignore'];
    if (!branchFilters && !tagFilters)
        return true;
    if (tag !== undefined)
        return tagFilters !== undefined && listed(filters.tags, filters['tags-ignore'], tag);
    if (branch === undefined)
        return true;
    return branchFilters !== undefined && listed(filters.branches, filters['branches-ignore'], branch);
}
const listed = (only, ignored, text) => only ? matchesFilter(only, text) : !matchesFilter(ignored ?? [], text);
function pathsMatch(filters, { ref, changedPaths }) {
    if (!changedPaths || ref?.startsWith('refs/tags/'))
        return true;
    const { paths, 'paths-ignore': ignored } = filters;
    if (paths)
        return changedPaths.some((path) => matchesFilter(paths, path));
    if (ignored)
        return changedPaths.some((path) => !matchesFilter(ignored, path));
    return true;
}

;// CONCATENATED MODULE: ./simulator/runner/index.ts





;// CONCATENATED MODULE: ./simulator/events/workflow-files.ts



const folder = '.github/workflows/';
/** Reads each commit once: every run asks four times what listens to it. */
function workflowFiles() {
    const known = new Map();
    return (gitDir, sha) => {
        const key = `${gitDir}@${sha}`;
        const files = known.get(key) ?? readFiles(gitDir, sha);
        known.set(key, files);
        return files;
    };
}
async function readFiles(gitDir, sha) {
    const listing = await gitLookup(gitDir, ['ls-tree', '--name-only', '-z', sha, folder]);
    const paths = (listing ?? '').split('\0').filter((path) => /\.ya?ml$/.test(path));
    return Promise.all(paths.map(async (path) => {
        const text = (await gitLookup(gitDir, ['cat-file', 'blob', `${sha}:${path}`])) ?? '';
        return { text, workflow: await readWorkflow(text, path) };
    }));
}
/** The workflow of this file as the API lists it, made where it is new. A broken file's name is its path. */
function registerWorkflow(hub, repo, { path, name, errors }) {
    const state = repo.workflows.get(path) ?? { id: hub.nextId(), path, name, state: 'active' };
    state.name = errors.length > 0 ? path : name;
    repo.workflows.set(path, state);
    return state;
}
/** The commit that the default branch is at; null for an empty repository. */
function defaultHead(repo) {
    return readRef(repo.gitDir, `refs/heads/${repo.defaultBranch}`);
}

;// CONCATENATED MODULE: ./simulator/events/issue-occurrence.ts



/** What happened to an issue, or with a comment to one, as what starts runs; null where it starts none. */
async function issueOccurrence(hub, repo, event, activity) {
    const { action, actor, token, label, commentId, number } = activity;
    const issue = repo.issues.get(number);
    const sha = await defaultHead(repo);
    if (!issue || !sha || byWorkflow(token))
        return null;
    const comment = issue.comments.find(({ id }) => id === commentId);
    const payload = issuePayload(hub, repo, issue, {
        action,
        actor,
        ...(label !== undefined && { label }),
        ...(comment && { comment })
    });
    return {
        ...onDefaultBranch(repo, sha),
        event,
        trigger: { name: event, action },
        payload: () => payload,
        title: issue.title,
        actor
    };
}

;// CONCATENATED MODULE: ./simulator/events/payloads/dispatch-payload.ts

/** The event `workflow_dispatch`. */
function dispatchPayload(hub, repo, given) {
    return {
        inputs: Object.keys(given.inputs).length > 0 ? given.inputs : null,
        ref: given.ref,
        workflow: given.path,
        ...common(hub, repo, given.actor)
    };
}
/** The event `schedule`. */
function schedulePayload(hub, repo, given) {
    return { schedule: given.cron, workflow: given.path, ...common(hub, repo, repo.owner) };
}

;// CONCATENATED MODULE: ./simulator/events/manual-occurrences.ts






/** A start by hand; throws GitHub's refusal where the workflow, the ref or the inputs do not allow it. */
async function dispatchOccurrence(hub, repo, { workflow, ref, inputs, actor }) {
    const { path } = workflow;
    const name = ref.replace(/^refs\/(heads|tags)\//, '');
    const sha = await resolveCommit(repo.gitDir, name);
    if (!sha)
        throw unprocessable(`No ref found for: ${ref}`);
    if (workflow.state !== 'active') {
        throw forbidden("Cannot trigger a 'workflow_dispatch' on a disabled workflow");
    }
    const text = await gitLookup(repo.gitDir, ['cat-file', 'blob', `${sha}:${path}`]);
    const file = await readWorkflow(text ?? '', path);
    if (file.errors[0]) {
        throw unprocessable(`Invalid Argument - failed to parse workflow: ${file.errors[0].message}`);
    }
    if (!file.triggers.has('workflow_dispatch')) {
        throw unprocessable("Workflow does not have 'workflow_dispatch' trigger");
    }
    const checked = checkedInputs(file.dispatchInputs, inputs);
    const texts = Object.fromEntries(Object.entries(checked).map(([key, value]) => [key, `${value}`]));
    const fullRef = await fullRefOf(repo, name);
    const payload = dispatchPayload(hub, repo, { ref: fullRef, inputs: texts, path, actor });
    return {
        ...onDefaultBranch(repo, sha),
        event: 'workflow_dispatch',
        trigger: { name: 'workflow_dispatch' },
        payload: () => payload,
        ref: fullRef,
        headBranch: name,
        title: null,
        actor,
        inputs: checked,
        path
    };
}
/** The hour of a cron line, for every workflow on the default branch that has it. */
function scheduleOccurrence(hub, repo, sha, cron) {
    return {
        ...onDefaultBranch(repo, sha),
        event: 'schedule',
        trigger: { name: 'schedule' },
        payload: (path) => schedulePayload(hub, repo, { cron, path }),
        title: null,
        actor: repo.owner
    };
}
async function fullRefOf(repo, name) {
    const branch = `refs/heads/${name}`;
    const found = await gitLookup(repo.gitDir, ['rev-parse', '--verify', '--quiet', branch]);
    return found ? branch : `refs/tags/${name}`;
}
function checkedInputs(known, given) {
    const unexpected = Object.keys(given).filter((name) => !(name in known));
    if (unexpected.length > 0) {
        throw unprocessable(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
    }
    const entries = Object.entries(known).map(([name, input]) => [
        name,
        checked(name, input, given[name])
    ]);
    return Object.fromEntries(entries);
}
function checked(name, input, given) {
    const value = given ?? input.default;
    if (input.required && (value === undefined || value === '')) {
        throw unprocessable(`Required input '${name}' not provided`);
    }
    const text = value === undefined ? '' : `${value}`;
    if (input.options && text !== '' && !input.options.includes(text)) {
        throw unprocessable(`Provided value '${text}' for input '${name}' not in the list of allowed values`);
    }
    if (input.type === 'boolean')
        return text === 'true';
    return input.type === 'number' && text !== '' ? Number(text) : text;
}

;// CONCATENATED MODULE: ./simulator/git/compare.ts

/** The first common ancestor, or null. */
function mergeBase(gitDir, one, other) {
    return gitLookup(gitDir, ['merge-base', one, other]);
}
/** How many commits a range such as `a..b` holds. */
async function countCommits(gitDir, range) {
    return Number(await gitText(gitDir, ['rev-list', '--count', range]));
}
/** What changed from one tree to another; `from` null for a first commit. */
async function differences(gitDir, from, to) {
    const base = from ?? (await gitText(gitDir, ['hash-object', '-t', 'tree', '--stdin']));
    const raw = (await git(gitDir, ['diff', '--raw', '-z', '--abbrev=40', '-M', base, to])).toString();
    const patches = (await unifiedDiff(gitDir, base, to)).split(/^(?=diff --git )/m);
    return parseRaw(raw).map((file, index) => ({ ...file, ...measured(patches[index] ?? '') }));
}
/** The diff as text. */
async function unifiedDiff(gitDir, from, to) {
    return (await git(gitDir, ['diff', '-M', from, to])).toString();
}
const statuses = { A: 'added', D: 'removed', R: 'renamed' };
function parseRaw(raw) {
    const fields = raw.split('\0');
    const files = [];
    for (let at = 0; at + 1 < fields.length;) {
        const [, , before = '', after = '', letter = ''] = (fields[at] ?? '').split(' ');
        const renamed = letter.startsWith('R');
        const status = statuses[letter.charAt(0)] ?? 'modified';
        files.push({
            path: fields[at + (renamed ? 2 : 1)] ?? '',
            previousPath: renamed ? (fields[at + 1] ?? '') : null,
            status,
            sha: status === 'removed' ? before : after
        });
        at += renamed ? 3 : 2;
    }
    return files;
}
function measured(text) {
    const start = text.search(/^@@ /m);
    if (start < 0)
        return { additions: 0, deletions: 0, patch: null };
    const patch = text.slice(start).replace(/\n$/, '');
    const lines = patch.split('\n');
    const count = (sign) => lines.filter((line) => line.startsWith(sign)).length;
    return { additions: count('+'), deletions: count('-'), patch };
}

;// CONCATENATED MODULE: ./simulator/json/pull-json.ts





/** GitHub's pull-request-simple, as lists give it. */
function pullSimpleJson(hub, repo, issue) {
    const pull = issue.pullRequest;
    const shared = issueJson(hub, repo, issue);
    const url = `${apiUrl(hub, repo)}/pulls/${issue.number}`;
    const html = `${htmlUrl(hub, repo)}/pull/${issue.number}`;
    const head = hub.repositories.get(pull.headRepository) ?? repo;
    return {
        id: issue.id,
        node_id: nodeId('PullRequest', issue.id),
        ...links(hub, repo, issue, { url, html }),
        number: issue.number,
        state: issue.state,
        locked: issue.locked,
        active_lock_reason: null,
        title: issue.title,
        body: issue.body,
        user: shared.user,
        // Here GitHub describes a label's description as a text, unlike for an issue.
        labels: shared.labels.map((label) => ({ ...label, description: label.description ?? '' })),
        assignee: shared.assignee,
        assignees: shared.assignees,
        milestone: null,
        requested_reviewers: (pull.reviewers ?? []).map((login) => userOf(hub, login)),
        requested_teams: [],
        draft: pull.draft,
        created_at: shared.created_at,
        updated_at: shared.updated_at,
        closed_at: shared.closed_at,
        merged_at: isoOrNull(pull.mergedAt),
        merge_commit_sha: pull.mergeCommitSha,
        head: sideJson(hub, head, pull.headRef, pull.headSha),
        base: sideJson(hub, repo, pull.baseRef, pull.baseSha),
        author_association: shared.author_association,
        auto_merge: pull.autoMerge ? autoMergeJson(hub, issue, pull.autoMerge) : null
    };
}
/** GitHub's pull-request: with its size, and whether it can be merged. */
async function pullJson(hub, repo, issue) {
    const pull = issue.pullRequest;
    const base = `refs/heads/${pull.baseRef}`;
    const common = pull.merged ? pull.baseSha : await mergeBase(repo.gitDir, base, pull.headSha);
    const files = await differences(repo.gitDir, common, pull.headSha);
    const sum = (kind) => files.reduce((all, file) => all + file[kind], 0);
    const state = pull.merged ? 'unknown' : await mergeState(repo, issue);
    const mergeable = state === 'unknown' ? null : state !== 'dirty';
    return {
        ...pullSimpleJson(hub, repo, issue),
        merged: pull.merged,
        mergeable,
        rebaseable: mergeable,
        mergeable_state: state,
        merged_by: pull.merged && issue.closedBy !== null ? userOf(hub, issue.closedBy) : null,
        comments: issue.comments.length,
        review_comments: 0,
        maintainer_can_modify: pull.headRepository !== fullName(repo),
        commits: common ? await countCommits(repo.gitDir, `${common}..${pull.headSha}`) : 0,
        additions: sum('additions'),
        deletions: sum('deletions'),
        changed_files: files.length
    };
}
function autoMergeJson(hub, { title, number }, { token, method }) {
    return {
        enabled_by: userOf(hub, token.login),
        merge_method: method,
        commit_title: `${title} (#${number})`,
        commit_message: ''
    };
}
function sideJson(hub, repo, ref, sha) {
    return {
        label: `${repo.owner}:${ref}`,
        ref,
        sha,
        user: userOf(hub, repo.owner),
        repo: fullRepositoryJson(hub, repo)
    };
}
function links(hub, repo, issue, { url, html }) {
    const api = apiUrl(hub, repo);
    const issueUrl = `${api}/issues/${issue.number}`;
    const statuses = `${api}/statuses/${issue.pullRequest?.headSha}`;
    return {
        url,
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        issue_url: issueUrl,
        commits_url: `${url}/commits`,
        review_comments_url: `${url}/comments`,
        review_comment_url: `${api}/pulls/comments{/number}`,
        comments_url: `${issueUrl}/comments`,
        statuses_url: statuses,
        _links: {
            self: { href: url },
            html: { href: html },
            issue: { href: issueUrl },
            comments: { href: `${issueUrl}/comments` },
            review_comments: { href: `${url}/comments` },
            review_comment: { href: `${api}/pulls/comments{/number}` },
            commits: { href: `${url}/commits` },
            statuses: { href: statuses }
        }
    };
}

;// CONCATENATED MODULE: ./simulator/events/payloads/pull-request-payload.ts


/** The event `pull_request`, for an issue that is one. */
async function pullRequestPayload(hub, repo, issue, about) {
    return {
        action: about.action,
        number: issue.number,
        pull_request: await pullJson(hub, repo, issue),
        ...common(hub, repo, about.actor)
    };
}

;// CONCATENATED MODULE: ./simulator/git/commits.ts

const format = ['%H', '%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'].join('%x00');
/** One commit by its sha, or null. */
async function readCommit(gitDir, sha) {
    return (await listCommits(gitDir, [sha], { count: 1 }))[0] ?? null;
}
/** The commits in a range as `git log` takes it, newest first; none where it names nothing. */
async function listCommits(gitDir, range, { path, since, until, author, count } = {}) {
    const text = await gitLookup(gitDir, [
        'log',
        `--format=${format}%x1e`,
        ...(count ? [`--max-count=${count}`] : []),
        ...(since ? [`--since=${since}`] : []),
        ...(until ? [`--until=${until}`] : []),
        ...(author ? [`--author=${author}`] : []),
        ...range,
        '--',
        ...(path ? [path] : [])
    ]);
    return (text ?? '')
        .split('\x1e')
        .map((entry) => entry.replace(/^\n/, ''))
        .filter((entry) => entry !== '')
        .map(parseCommit);
}
function parseCommit(entry) {
    const [sha = '', tree = '', parents = '', ...rest] = entry.split('\0');
    const [an = '', ae = '', at = '', cn = '', ce = '', ct = '', message = ''] = rest;
    return {
        sha,
        tree,
        parents: parents === '' ? [] : parents.split(' '),
        author: { name: an, email: ae, date: fromSeconds(at) },
        committer: { name: cn, email: ce, date: fromSeconds(ct) },
        message: message.replace(/\n+$/, '')
    };
}
function fromSeconds(text) {
    return new Date(Number(text) * 1000).toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./simulator/events/payloads/push-payload.ts




/** The most commits a push event lists. */
const mostCommits = 20;
/** The event `push`, for a branch or tag that was made or has moved. */
async function pushPayload(hub, repo, { ref, before, after, actor }) {
    const made = before === zeroSha;
    const range = made ? [after] : [`${before}..${after}`];
    const commits = await listCommits(repo.gitDir, range, { count: made ? 1 : mostCommits });
    const head = await readCommit(repo.gitDir, after);
    const page = htmlUrl(hub, repo);
    return {
        ref,
        before,
        after,
        base_ref: null,
        created: made,
        deleted: after === zeroSha,
        forced: false,
        compare: made
            ? `${page}/compare/${after.slice(0, 12)}`
            : `${page}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
        commits: commits.toReversed().map((commit) => push_payload_commitJson(page, commit)),
        head_commit: head && push_payload_commitJson(page, head),
        pusher: { name: actor, email: `${actor}@users.noreply.github.com` },
        ...common(hub, repo, actor)
    };
}
function push_payload_commitJson(page, { sha, tree, message, author, committer }) {
    const person = ({ name, email }) => ({ name, email, username: name });
    return {
        id: sha,
        tree_id: tree,
        distinct: true,
        message,
        timestamp: committer.date,
        url: `${page}/commit/${sha}`,
        author: person(author),
        committer: person(committer)
    };
}

;// CONCATENATED MODULE: ./simulator/events/push-occurrence.ts





const skips = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/;
/** A push as what starts runs; null where it starts none. */
async function pushOccurrence(hub, repo, push) {
    const { ref, before, after, actor, token } = push;
    if (after === zeroSha || byWorkflow(token) || !/^refs\/(heads|tags)\//.test(ref))
        return null;
    const commit = await readCommit(repo.gitDir, after);
    if (!commit || skips.test(commit.message))
        return null;
    const payload = await pushPayload(hub, repo, push);
    const paths = before === zeroSha ? undefined : await changedPaths(repo.gitDir, before, after);
    return {
        ...onDefaultBranch(repo, after),
        event: 'push',
        trigger: { name: 'push', ref, ...(paths && { changedPaths: paths }) },
        payload: () => payload,
        ref,
        headBranch: ref.replace(/^refs\/(heads|tags)\//, ''),
        title: commit.message.split('\n')[0] ?? '',
        actor
    };
}
/** Paths that differ between two commits; `from` may be `a...b` with `to` left out. */
async function changedPaths(gitDir, from, to) {
    const commits = to === undefined ? [from] : [from, to];
    const listing = await gitLookup(gitDir, ['diff', '--name-only', '-z', ...commits, '--']);
    return (listing ?? '').split('\0').filter((path) => path !== '');
}

;// CONCATENATED MODULE: ./simulator/events/pull-request-occurrence.ts







const startingByWorkflow = new Set(['opened', 'synchronize', 'reopened']);
/** What happened to a pull request as what starts runs on its merge commit; null where it starts none. */
async function pullRequestOccurrence(hub, repo, activity) {
    const { action, actor, token } = activity;
    const issue = repo.issues.get(activity.number);
    // github-facts A6.7: what a workflow's token opens waits for approval, its other doings start nothing.
    if (!isPullRequest(issue) || (byWorkflow(token) && !startingByWorkflow.has(action)))
        return null;
    const pull = issue.pullRequest;
    const merge = await pull_request_occurrence_mergeCommit(repo, issue);
    if (!merge)
        return null;
    const payload = await pullRequestPayload(hub, repo, issue, { action, actor });
    const paths = await changedPaths(repo.gitDir, `${pull.baseSha}...${pull.headSha}`);
    return {
        ...onDefaultBranch(repo, merge),
        event: 'pull_request',
        trigger: { name: 'pull_request', branch: pull.baseRef, action, changedPaths: paths },
        payload: () => payload,
        ref: `refs/pull/${issue.number}/merge`,
        headSha: pull.headSha,
        headBranch: pull.headRef,
        headRepository: pull.headRepository,
        title: issue.title,
        actor,
        pullRequests: [issue.number],
        fromFork: pull.headRepository !== fullName(repo),
        needsApproval: byWorkflow(token)
    };
}
function isPullRequest(issue) {
    return issue?.pullRequest != null;
}
/** Makes `refs/pull/<number>/merge` afresh; null where head and base conflict, for which GitHub starts no runs. */
async function pull_request_occurrence_mergeCommit(repo, issue) {
    const { number, title, pullRequest } = issue;
    const { baseRef, headSha } = pullRequest;
    const base = await readRef(repo.gitDir, `refs/heads/${baseRef}`);
    const tree = base && (await mergedTree(repo, issue));
    if (!base || !tree)
        return null;
    const message = `Merge ${headSha} into ${base}\n\n${title}`;
    const parents = ['-p', base, '-p', headSha, '-m', message];
    const author = { GIT_AUTHOR_NAME: 'GitHub', GIT_AUTHOR_EMAIL: 'noreply@github.com' };
    const sha = await gitLookup(repo.gitDir, ['commit-tree', tree, ...parents], { env: author });
    if (sha)
        await gitLookup(repo.gitDir, ['update-ref', `refs/pull/${number}/merge`, sha]);
    return sha;
}

;// CONCATENATED MODULE: ./simulator/state.ts

const logins = {
    workflow: 'github-actions[bot]',
    app: 'auto-heal-app[bot]',
    'fine-grained': 'octocat',
    classic: 'octocat'
};
const prefixes = { workflow: 'ghs_', app: 'ghs_', 'fine-grained': 'github_pat_', classic: 'ghp_' };
/** An empty GitHub with the users that exist everywhere. */
function emptyHub(now) {
    let lastId = 1_000_000;
    const bot = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
    return {
        url: '',
        repositories: new Map(),
        tokens: new Map(),
        users: new Map([[bot.login, bot]]),
        requests: [],
        now,
        nextId: () => ++lastId
    };
}
/** Issues a token; its secret. Permissions may be spelt with `_` or `-`. */
function issueToken(hub, token) {
    const permissions = Object.fromEntries(Object.entries(token.permissions ?? {}).map(([name, level]) => [name.replace('_', '-'), level]));
    if (token.kind === 'workflow' && permissions.workflows) {
        throw new Error("Unexpected value 'workflows': no permissions block can grant it; use an app.");
    }
    const secret = prefixes[token.kind] + (0,external_node_crypto_.randomBytes)(18).toString('hex');
    hub.tokens.set(secret, {
        secret,
        kind: token.kind,
        login: token.login ?? logins[token.kind],
        permissions,
        scopes: token.scopes ?? [],
        fork: token.fork ?? false
    });
    return secret;
}
const defaultLabels = ['bug d73a4a', 'documentation 0075ca', 'enhancement a2eeef'];
/** A repository's state before anything happened in it. */
function newRepository(hub, given) {
    const labels = defaultLabels.map((text) => text.split(' '));
    return {
        id: hub.nextId(),
        private: false,
        fork: false,
        defaultBranch: 'main',
        createdAt: hub.now(),
        settings: {
            hasIssues: true,
            actionsMayCreatePullRequests: false,
            defaultWorkflowPermissions: 'read'
        },
        collaborators: new Map(),
        workflows: new Map(),
        runs: new Map(),
        issues: new Map(),
        labels: new Map(labels.map(([name, color]) => [name, { id: hub.nextId(), name, color, description: null }])),
        nextIssueNumber: 1,
        nextRunNumber: 1,
        ...given
    };
}

;// CONCATENATED MODULE: ./simulator/events/start-runs.ts




/** Adds the runs that an occurrence starts to the repository, none of them executed yet. */
async function startRuns({ hub, filesAt }, repo, occurrence) {
    const files = await filesAt(repo.gitDir, occurrence.sha);
    const onDefault = occurrence.ref === `refs/heads/${repo.defaultBranch}`;
    if (onDefault)
        for (const { workflow } of files)
            registerWorkflow(hub, repo, workflow);
    return files
        .filter((file) => starts(file, occurrence))
        .map((file) => ({ file, state: registerWorkflow(hub, repo, file.workflow) }))
        .filter(({ state }) => state.state === 'active')
        .map(({ file, state }) => newRun(hub, repo, occurrence, file, state));
}
function starts({ workflow }, occurrence) {
    const { event, path, trigger } = occurrence;
    if (path !== undefined && path !== workflow.path)
        return false;
    // github-facts A3.5: each push makes a run without jobs for a file that cannot be read.
    if (workflow.errors.length > 0)
        return event === 'push';
    if (event === 'schedule')
        return workflow.schedules.includes(cronOf(occurrence, workflow.path));
    return triggeredBy(workflow, trigger);
}
function cronOf(occurrence, path) {
    return String(occurrence.payload(path).schedule);
}
function newRun(hub, repo, occurrence, { text, workflow }, state) {
    const { event, headSha, headBranch, headRepository, actor, pullRequests } = occurrence;
    const now = hub.now();
    const plainName = workflow.runName?.includes('${{') ? null : workflow.runName;
    const run = {
        id: hub.nextId(),
        runNumber: repo.nextRunNumber++,
        workflowId: state.id,
        path: workflow.path,
        name: state.name,
        ...{ event, headSha, headBranch, headRepository, actor, pullRequests },
        displayTitle: plainName ?? occurrence.title ?? state.name,
        triggeringActor: actor,
        checkSuiteId: hub.nextId(),
        createdAt: now,
        attempts: [
            {
                number: 1,
                status: 'queued',
                conclusion: null,
                startedAt: now,
                updatedAt: now,
                jobs: []
            }
        ]
    };
    repo.runs.set(run.id, run);
    if (workflow.errors.length > 0) {
        start_runs_failToStart(hub, run, workflow.errors, 'failure');
        return run;
    }
    run.execute = executor(hub, repo, run, occurrence, text);
    if (occurrence.needsApproval)
        start_runs_conclude(run, 'action_required');
    return run;
}
/** A broken file's run is a `failure` without jobs; `startup_failure` is for what goes wrong behind a good file. */
function start_runs_failToStart(hub, run, errors, conclusion) {
    start_runs_conclude(run, conclusion);
    run.startupCheck = {
        id: hub.nextId(),
        annotations: errors.map(({ message, line }) => ({
            path: run.path,
            startLine: Math.max(line, 1),
            endLine: Math.max(line, 1),
            level: 'failure',
            title: 'Invalid workflow file',
            // The parser puts the path before the place; the annotation has it already.
            message: message.replace(`${run.path} `, ''),
            rawDetails: null
        }))
    };
}
function start_runs_conclude(run, conclusion) {
    Object.assign(currentAttempt(run), { status: 'completed', conclusion });
}
function executor(hub, repo, run, occurrence, text) {
    return async (attempt, options) => {
        const request = { ...requestOf(hub, repo, run, occurrence, text), ...options };
        const errors = await startupErrors(request);
        if (errors.length > 0)
            start_runs_failToStart(hub, run, errors, 'startup_failure');
        else
            await executeAttempt(request, attempt);
    };
}
function requestOf(hub, repo, run, { event, payload, sha, ref, fromFork, inputs }, text) {
    return {
        workflow: { text, path: run.path },
        owner: repo.owner,
        repository: repo.name,
        event: { name: event, payload: payload(run.path) },
        ...{ sha, ref, actor: run.actor, triggeringActor: run.triggeringActor },
        ...{ runId: run.id, runNumber: run.runNumber, inputs: inputs ?? {} },
        secrets: fromFork ? {} : (repo.secrets ?? {}),
        vars: repo.variables ?? {},
        defaultPermissions: repo.settings.defaultWorkflowPermissions,
        tokenFor: (permissions) => issueToken(hub, { kind: 'workflow', permissions, fork: fromFork }),
        apiUrl: hub.url,
        serverUrl: hub.url,
        gitDir: (name) => hub.repositories.get(name)?.gitDir ?? null,
        onUnsupported: (what, kind) => hub.onUnsupported?.(run, what, kind),
        now: () => hub.now(),
        nextId: () => hub.nextId(),
        ...(hub.minute === undefined ? {} : { minute: hub.minute })
    };
}

;// CONCATENATED MODULE: ./simulator/json/head-commits.ts



/** The head commits of these runs by their SHA, read with one `git` for each repository they are from. */
async function headCommits(hub, repo, runs) {
    const byRepository = new Map();
    for (const run of runs) {
        byRepository.set(run.headRepository, [...(byRepository.get(run.headRepository) ?? []), run]);
    }
    const found = await Promise.all([...byRepository].map(([name, own]) => {
        const { gitDir } = hub.repositories.get(name) ?? repo;
        return readCommits(gitDir, new Set(own.map(({ headSha }) => headSha)));
    }));
    const commits = new Map(found.flat().map((commit) => [commit.id, commit]));
    for (const run of runs) {
        if (!commits.has(run.headSha))
            commits.set(run.headSha, unknownCommit(run));
    }
    return commits;
}
async function readCommits(gitDir, shas) {
    const range = ['--no-walk=unsorted', '--ignore-missing', ...shas];
    const commits = (0,external_node_fs_.existsSync)(gitDir) ? await listCommits(gitDir, range) : [];
    return commits.map(({ sha, tree, message, author, committer }) => ({
        id: sha,
        tree_id: tree,
        message,
        timestamp: committer.date,
        author: { name: author.name, email: author.email },
        committer: { name: committer.name, email: committer.email }
    }));
}
/** For a run that a test made up, at a commit that is in no repository. */
function unknownCommit(run) {
    const person = { name: run.actor, email: `${run.actor}@users.noreply.example` };
    return {
        id: run.headSha,
        tree_id: '0'.repeat(40),
        message: run.displayTitle,
        timestamp: iso(run.createdAt),
        author: person,
        committer: person
    };
}

;// CONCATENATED MODULE: ./simulator/json/workflow-json.ts

/** When a workflow was made is not kept; GitHub's clients only show it. */
const someTime = iso(Date.UTC(2026, 0, 1));
/** GitHub's workflow. */
function workflowJson(hub, repo, workflow) {
    const file = encodeURIComponent(workflow.path.split('/').at(-1) ?? workflow.path);
    return {
        id: workflow.id,
        node_id: nodeId('Workflow', workflow.id),
        name: workflow.name,
        path: workflow.path,
        state: workflow.state,
        created_at: someTime,
        updated_at: someTime,
        url: `${apiUrl(hub, repo)}/actions/workflows/${workflow.id}`,
        html_url: `${htmlUrl(hub, repo)}/blob/${repo.defaultBranch}/${workflow.path}`,
        badge_url: `${htmlUrl(hub, repo)}/workflows/${file}/badge.svg`
    };
}

;// CONCATENATED MODULE: ./simulator/events/payloads/workflow-run-payload.ts




/** The event `workflow_run`, as the runner puts it in GITHUB_EVENT_PATH; of the current attempt unless told. */
async function workflowRunPayload(hub, repo, run, action = 'completed', attempt = currentAttempt(run)) {
    const commits = await headCommits(hub, repo, [run]);
    const workflow = [...repo.workflows.values()].find(({ id }) => id === run.workflowId);
    return {
        action,
        workflow_run: runJson(hub, repo, run, commits.get(run.headSha), attempt),
        workflow: workflow ? workflowJson(hub, repo, workflow) : null,
        ...common(hub, repo, run.triggeringActor)
    };
}

;// CONCATENATED MODULE: ./simulator/events/workflow-run-occurrence.ts




/** A chain of runs by `workflow_run` has three links at most: github-facts A7.1. */
const longestChain = 3;
/** What happened to a run as what starts runs of its listeners on the default branch; null at the chain's end. */
async function workflowRunOccurrence(hub, repo, run, action, depth) {
    const sha = await defaultHead(repo);
    if (!sha || depth >= longestChain)
        return null;
    const payload = await workflowRunPayload(hub, repo, run, action);
    return {
        ...onDefaultBranch(repo, sha),
        event: 'workflow_run',
        trigger: {
            name: 'workflow_run',
            workflow: run.name,
            action,
            ...(run.headBranch !== null && { branch: run.headBranch })
        },
        payload: () => payload,
        title: null,
        actor: run.headRepository === fullName(repo) ? run.actor : repo.owner,
        depth: depth + 1
    };
}

;// CONCATENATED MODULE: ./simulator/events/register-events.ts












/** Lets pushes, pull requests, issues and runs start workflow runs, executed in the background. */
function registerEvents({ hub, events, onClose }) {
    const ground = {
        hub,
        events,
        work: background(),
        filesAt: workflowFiles(),
        controllers: new Map(),
        closing: new AbortController(),
        depths: new Map()
    };
    const on = (repo, occurrence) => ground.work.inLine(async () => {
        const found = await occurrence();
        if (found)
            await start(ground, repo, found);
    });
    events.onPush.push((repo, push) => on(repo, () => pushOccurrence(hub, repo, push)));
    events.onPullRequest.push((repo, activity) => on(repo, () => pullRequestOccurrence(hub, repo, activity)));
    events.onIssue.push((repo, activity) => on(repo, () => issueOccurrence(hub, repo, 'issues', activity)));
    events.onIssueComment.push((repo, activity) => on(repo, () => issueOccurrence(hub, repo, 'issue_comment', activity)));
    const actions = actionsOf(ground);
    hub.actions = actions;
    onClose(() => {
        ground.closing.abort();
        return actions.idle();
    });
    return actions;
}
function actionsOf(ground) {
    const { hub, work } = ground;
    return {
        async dispatch(repo, dispatch) {
            const runs = await start(ground, repo, await dispatchOccurrence(hub, repo, dispatch));
            if (!runs[0])
                throw forbidden('Unable to dispatch this workflow');
            return runs[0];
        },
        async schedule(repo, cron) {
            const sha = await defaultHead(repo);
            if (sha)
                await start(ground, repo, scheduleOccurrence(hub, repo, sha, cron));
        },
        execute: (repo, run, rerun) => work.track(runAttempt(ground, repo, run, rerun)),
        approve(repo, run) {
            const attempt = currentAttempt(run);
            if (attempt.conclusion !== 'action_required') {
                throw forbidden('This run is not from a fork pull request');
            }
            Object.assign(attempt, { status: 'queued', conclusion: null });
            work.track(runAttempt(ground, repo, run));
        },
        cancel: (run) => cancel(ground, run),
        idle: () => work.idle()
    };
}
async function start(ground, repo, occurrence) {
    const runs = await startRuns(ground, repo, occurrence);
    for (const run of runs) {
        ground.depths.set(run.id, occurrence.depth);
        ground.work.track(firstAttempt(ground, repo, run));
    }
    return runs;
}
/** A run that is executed ends by itself; one that a test described is cancelled as it stands. */
function cancel({ hub, controllers }, run) {
    const controller = controllers.get(run.id);
    if (controller)
        return controller.abort();
    const attempt = currentAttempt(run);
    const ended = { status: 'completed', conclusion: 'cancelled', completedAt: hub.now() };
    for (const job of attempt.jobs)
        if (job.status !== 'completed')
            Object.assign(job, ended);
    Object.assign(attempt, { status: 'completed', conclusion: 'cancelled', updatedAt: hub.now() });
}
async function firstAttempt(ground, repo, run) {
    await announce(ground, repo, run, 'requested');
    if (currentAttempt(run).status !== 'completed')
        await runAttempt(ground, repo, run);
    else
        await announce(ground, repo, run, 'completed');
}
async function runAttempt(ground, repo, run, rerun) {
    const { hub, controllers, closing } = ground;
    const attempt = currentAttempt(run);
    const controller = new AbortController();
    const signal = AbortSignal.any([controller.signal, closing.signal]);
    controllers.set(run.id, controller);
    Object.assign(attempt, { status: 'in_progress', startedAt: hub.now(), updatedAt: hub.now() });
    await announce(ground, repo, run, 'in_progress');
    try {
        await run.execute?.(attempt, { signal, ...(rerun && { rerun }) });
    }
    finally {
        controllers.delete(run.id);
        attempt.conclusion ??= concludeJobs(attempt.jobs);
        Object.assign(attempt, { status: 'completed', updatedAt: hub.now() });
    }
    await mergeWaiting(ground, repo, run);
    await announce(ground, repo, run, 'completed');
}
/** Tells the workflows that listen to other workflows' runs. */
async function announce(ground, repo, run, action) {
    const depth = ground.depths.get(run.id) ?? 0;
    const occurrence = await workflowRunOccurrence(ground.hub, repo, run, action, depth);
    if (occurrence)
        await start(ground, repo, occurrence);
}

;// CONCATENATED MODULE: ./simulator/git/commit-files.ts


/** Who commits what is written through the API, as on GitHub. */
const webCommitter = { name: 'GitHub', email: 'noreply@github.com' };
/** Makes a commit of whole files, on no branch yet; its sha. Files without a mode that start with `#!` are executable. */
async function commitFiles(gitDir, commit) {
    const ref = `refs/simulator/${(0,external_node_crypto_.randomUUID)()}`;
    const input = Buffer.concat([...importStream(ref, commit)]);
    const sha = await gitText(gitDir, ['fast-import', '--quiet', '--done'], { input });
    await git(gitDir, ['update-ref', '-d', ref]);
    return sha;
}
/** The input of `git fast-import`: one process, however many files. */
function* importStream(ref, commit) {
    const when = `${Math.floor(commit.at / 1000)} +0000`;
    const { author, committer = webCommitter } = commit;
    yield Buffer.from(`commit ${ref}\nmark :1\n` +
        `author ${author.name} <${author.email}> ${when}\n` +
        `committer ${committer.name} <${committer.email}> ${when}\n`);
    yield* data(Buffer.from(`${commit.message.replace(/\n+$/, '')}\n`));
    if (commit.parent)
        yield Buffer.from(`from ${commit.parent}\n`);
    for (const [path, content] of Object.entries(commit.files)) {
        if (content === null)
            yield Buffer.from(`D ${path}\n`);
        else
            yield* modification(path, fileOf(content));
    }
    yield Buffer.from('\nget-mark :1\ndone\n');
}
function fileOf(given) {
    if (typeof given !== 'string' && !(given instanceof Uint8Array))
        return given;
    const content = Buffer.from(given);
    const isScript = content.subarray(0, 2).toString() === '#!';
    return { mode: isScript ? '100755' : '100644', content };
}
function* modification(path, { mode, content }) {
    if (mode === '160000')
        yield Buffer.from(`M ${mode} ${content.toString()} ${path}\n`);
    else {
        yield Buffer.from(`M ${mode} inline ${path}\n`);
        yield* data(Buffer.from(content));
    }
}
function* data(content) {
    yield Buffer.from(`data ${content.length}\n`);
    yield content;
    yield Buffer.from('\n');
}

;// CONCATENATED MODULE: ./simulator/git/bring-history.ts



/** Fetches a commit of a repository on disk, with its history, as the default branch. Throws git's error. */
async function bringHistory({ gitDir, defaultBranch }, history, folder) {
    // Somebody else may own the repository, as in a container: git then asks for a leave that only a file can give.
    const config = (0,external_node_path_.join)(folder, 'gitconfig');
    await (0,promises_.writeFile)(config, '[safe]\n\tdirectory = *\n');
    const refspec = `+${history.ref}:refs/heads/${defaultBranch}`;
    const args = ['fetch', '--quiet', '--no-tags', history.gitDir, refspec];
    await git(gitDir, args, { env: { GIT_CONFIG_GLOBAL: config } });
}

;// CONCATENATED MODULE: ./simulator/git/create-bare.ts


/** Makes a bare repository as a server keeps it; with `parent`, a copy of that one. */
async function createBare(gitDir, defaultBranch, parent) {
    await (0,promises_.mkdir)(gitDir, { recursive: true });
    if (parent)
        await git(gitDir, ['clone', '--quiet', '--bare', '--no-hardlinks', parent, gitDir]);
    else
        await git(gitDir, ['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`]);
    // A shallow or partial clone asks for commits by sha, as actions/checkout does.
    for (const [name, value] of Object.entries(serverConfig)) {
        await git(gitDir, ['config', name, value]);
    }
}
const serverConfig = {
    'http.receivepack': 'true',
    'uploadpack.allowFilter': 'true',
    'uploadpack.allowAnySHA1InWant': 'true',
    'receive.shallowUpdate': 'true',
    'gc.auto': '0',
    'core.logAllRefUpdates': 'false'
};

// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 20 modules
var hono_dist = __webpack_require__(6539);
;// CONCATENATED MODULE: ./simulator/http/authentication.ts

const apiRoots = new Set(['repos', 'repositories', 'user', 'users', 'rate_limit', 'graphql']);
/** Whether this path belongs to the API, and not to git, the pages for people, or signed downloads. */
function isApiPath(path) {
    return apiRoots.has(path.split('/')[1] ?? '');
}
/** Looks up the request's token; a secret nobody issued is 401 on the API, and nobody elsewhere. */
function authentication(hub) {
    return async (c, next) => {
        const secret = secretOf(c.req.header('Authorization'));
        const token = secret === null ? null : (hub.tokens.get(secret) ?? null);
        c.set('token', token);
        if (secret !== null && !token && isApiPath(c.req.path))
            throw badCredentials();
        await next();
    };
}
/** The secret in an `Authorization` header: after `token` or `Bearer`, or the password of `Basic`. */
function secretOf(header) {
    const [scheme = '', value = ''] = (header ?? '').trim().split(/\s+/, 2);
    if (/^(token|bearer)$/i.test(scheme))
        return value;
    if (!/^basic$/i.test(scheme))
        return null;
    const text = Buffer.from(value, 'base64').toString();
    return text.slice(text.indexOf(':') + 1);
}

;// CONCATENATED MODULE: ./simulator/http/answer-headers.ts


/** Puts GitHub's headers on every answer. */
function answerHeaders() {
    return async (c, next) => {
        await next();
        c.header('X-GitHub-Request-Id', requestId());
        if (!isApiPath(c.req.path))
            return;
        c.header('X-GitHub-Media-Type', mediaType(c.req.header('Accept')));
        c.header('X-GitHub-Api-Version-Selected', '2022-11-28');
        const { token } = c.var;
        if (token?.kind === 'classic')
            c.header('X-OAuth-Scopes', token.scopes.join(', '));
        if (c.res.headers.get('Content-Type') === 'application/json') {
            c.header('Content-Type', 'application/json; charset=utf-8');
        }
    };
}
function mediaType(accept = '') {
    const asked = /application\/vnd\.github\.?([\w.-]*?)(\+json)?(?=[,;\s]|$)/.exec(accept);
    if (!asked)
        return 'github.v3; format=json';
    return `github.${asked[1] || 'v3'}${asked[2] ? '; format=json' : ''}`;
}
function requestId() {
    const hex = (0,external_node_crypto_.randomBytes)(12).toString('hex').toUpperCase();
    return `${hex.slice(0, 4)}:${hex.slice(4, 10)}:${hex.slice(10, 17)}:${hex.slice(17)}`;
}

// EXTERNAL MODULE: ./node_modules/hono/dist/helper/route/index.js
var route = __webpack_require__(6733);
;// CONCATENATED MODULE: ./simulator/http/answers.ts

/** Records every answered request, and shows the answer to whoever listens. */
function recordAnswers(hub, listeners) {
    return async (c, next) => {
        await next();
        const { pathname, search } = new URL(c.req.url);
        const record = {
            method: c.req.method,
            path: pathname + search,
            status: c.res.headers.has('x-hono-already-sent') ? c.env.outgoing.statusCode : c.res.status,
            route: routeOf(c)
        };
        hub.requests.push({ ...record, token: c.var.token?.secret ?? null });
        if (listeners.length === 0)
            return;
        const headers = Object.fromEntries(c.res.headers);
        const answer = { ...record, headers, body: await bodyOf(c), injected: c.var.injected ?? false };
        for (const listener of listeners)
            listener(answer);
    };
}
/** The pattern of the route that answers this request, middleware aside. */
function routeOf(c) {
    const own = (0,route/* matchedRoutes */.$Z)(c).filter(({ path, method }) => path !== '/*' && method !== 'ALL');
    return own[0]?.path ?? null;
}
async function bodyOf(c) {
    const type = c.res.headers.get('Content-Type') ?? '';
    if (!c.res.body)
        return null;
    if (!/json|text/.test(type))
        return `<${type}>`;
    const text = await c.res.clone().text();
    if (text === '')
        return null;
    return type.includes('json') && !c.var.injected ? JSON.parse(text) : text;
}

;// CONCATENATED MODULE: ./simulator/http/conditional-requests.ts


/** Gives every read its ETag, and answers 304 where the client has this very body already. */
function conditionalRequests() {
    return async (c, next) => {
        await next();
        const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
        if (reads && c.res.status === 200 && isApiPath(c.req.path))
            await revalidate(c);
    };
}
async function revalidate(c) {
    const body = Buffer.from(await c.res.clone().arrayBuffer());
    const etag = `W/"${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}"`;
    c.header('ETag', etag);
    c.header('Cache-Control', 'private, max-age=60, s-maxage=60');
    const asked = c.req.header('If-None-Match')?.split(',') ?? [];
    if (!asked.some((tag) => strong(tag) === strong(etag)))
        return;
    const headers = new Headers(c.res.headers);
    headers.delete('Content-Type');
    headers.delete('Content-Length');
    c.res = undefined;
    c.res = new Response(null, { status: 304, headers });
}
function strong(tag) {
    return tag.trim().replace(/^W\//, '');
}

;// CONCATENATED MODULE: ./simulator/http/documentation-urls.ts
/** The page of each operation, by method and route, for `documentation_url`; written by scripts/trim-openapi.mjs. */
const documentationUrls = {
    'GET /': 'https://docs.github.com/rest/meta/meta#github-api-root',
    'GET /rate_limit': 'https://docs.github.com/rest/rate-limit/rate-limit#get-rate-limit-status-for-the-authenticated-user',
    'GET /repos/:owner/:repo': 'https://docs.github.com/rest/repos/repos#get-a-repository',
    'GET /repos/:owner/:repo/actions/jobs/:job_id': 'https://docs.github.com/rest/actions/workflow-jobs#get-a-job-for-a-workflow-run',
    'GET /repos/:owner/:repo/actions/jobs/:job_id/logs': 'https://docs.github.com/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run',
    'POST /repos/:owner/:repo/actions/jobs/:job_id/rerun': 'https://docs.github.com/rest/actions/workflow-runs#re-run-a-job-from-a-workflow-run',
    'GET /repos/:owner/:repo/actions/permissions': 'https://docs.github.com/rest/actions/permissions#get-github-actions-permissions-for-a-repository',
    'GET /repos/:owner/:repo/actions/permissions/workflow': 'https://docs.github.com/rest/actions/permissions#get-default-workflow-permissions-for-a-repository',
    'PUT /repos/:owner/:repo/actions/permissions/workflow': 'https://docs.github.com/rest/actions/permissions#set-default-workflow-permissions-for-a-repository',
    'GET /repos/:owner/:repo/actions/runs': 'https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository',
    'GET /repos/:owner/:repo/actions/runs/:run_id': 'https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run',
    'DELETE /repos/:owner/:repo/actions/runs/:run_id': 'https://docs.github.com/rest/actions/workflow-runs#delete-a-workflow-run',
    'POST /repos/:owner/:repo/actions/runs/:run_id/approve': 'https://docs.github.com/rest/actions/workflow-runs#approve-a-workflow-run-for-a-fork-pull-request',
    'GET /repos/:owner/:repo/actions/runs/:run_id/attempts/:attempt_number': 'https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run-attempt',
    'GET /repos/:owner/:repo/actions/runs/:run_id/attempts/:attempt_number/jobs': 'https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run-attempt',
    'GET /repos/:owner/:repo/actions/runs/:run_id/attempts/:attempt_number/logs': 'https://docs.github.com/rest/actions/workflow-runs#download-workflow-run-attempt-logs',
    'POST /repos/:owner/:repo/actions/runs/:run_id/cancel': 'https://docs.github.com/rest/actions/workflow-runs#cancel-a-workflow-run',
    'GET /repos/:owner/:repo/actions/runs/:run_id/jobs': 'https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run',
    'GET /repos/:owner/:repo/actions/runs/:run_id/logs': 'https://docs.github.com/rest/actions/workflow-runs#download-workflow-run-logs',
    'DELETE /repos/:owner/:repo/actions/runs/:run_id/logs': 'https://docs.github.com/rest/actions/workflow-runs#delete-workflow-run-logs',
    'POST /repos/:owner/:repo/actions/runs/:run_id/rerun': 'https://docs.github.com/rest/actions/workflow-runs#re-run-a-workflow',
    'POST /repos/:owner/:repo/actions/runs/:run_id/rerun-failed-jobs': 'https://docs.github.com/rest/actions/workflow-runs#re-run-failed-jobs-from-a-workflow-run',
    'GET /repos/:owner/:repo/actions/workflows': 'https://docs.github.com/rest/actions/workflows#list-repository-workflows',
    'GET /repos/:owner/:repo/actions/workflows/:workflow_id': 'https://docs.github.com/rest/actions/workflows#get-a-workflow',
    'PUT /repos/:owner/:repo/actions/workflows/:workflow_id/disable': 'https://docs.github.com/rest/actions/workflows#disable-a-workflow',
    'POST /repos/:owner/:repo/actions/workflows/:workflow_id/dispatches': 'https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event',
    'PUT /repos/:owner/:repo/actions/workflows/:workflow_id/enable': 'https://docs.github.com/rest/actions/workflows#enable-a-workflow',
    'GET /repos/:owner/:repo/actions/workflows/:workflow_id/runs': 'https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow',
    'GET /repos/:owner/:repo/branches': 'https://docs.github.com/rest/branches/branches#list-branches',
    'GET /repos/:owner/:repo/branches/:branch{.+}': 'https://docs.github.com/rest/branches/branches#get-a-branch',
    'GET /repos/:owner/:repo/check-runs/:check_run_id': 'https://docs.github.com/rest/checks/runs#get-a-check-run',
    'GET /repos/:owner/:repo/check-runs/:check_run_id/annotations': 'https://docs.github.com/rest/checks/runs#list-check-run-annotations',
    'GET /repos/:owner/:repo/check-suites/:check_suite_id': 'https://docs.github.com/rest/checks/suites#get-a-check-suite',
    'GET /repos/:owner/:repo/check-suites/:check_suite_id/check-runs': 'https://docs.github.com/rest/checks/runs#list-check-runs-in-a-check-suite',
    'GET /repos/:owner/:repo/collaborators/:username/permission': 'https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user',
    'GET /repos/:owner/:repo/commits': 'https://docs.github.com/rest/commits/commits#list-commits',
    'GET /repos/:owner/:repo/commits/:commit_sha/pulls': 'https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit',
    'GET /repos/:owner/:repo/commits/:ref{.+}': 'https://docs.github.com/rest/commits/commits#get-a-commit',
    'GET /repos/:owner/:repo/commits/:ref/check-runs': 'https://docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference',
    'GET /repos/:owner/:repo/compare/:basehead{.+}': 'https://docs.github.com/rest/commits/commits#compare-two-commits',
    'GET /repos/:owner/:repo/contents/:path{.*}': 'https://docs.github.com/rest/repos/contents#get-repository-content',
    'PUT /repos/:owner/:repo/contents/:path{.+}': 'https://docs.github.com/rest/repos/contents#create-or-update-file-contents',
    'DELETE /repos/:owner/:repo/contents/:path{.+}': 'https://docs.github.com/rest/repos/contents#delete-a-file',
    'POST /repos/:owner/:repo/git/blobs': 'https://docs.github.com/rest/git/blobs#create-a-blob',
    'GET /repos/:owner/:repo/git/blobs/:file_sha': 'https://docs.github.com/rest/git/blobs#get-a-blob',
    'POST /repos/:owner/:repo/git/commits': 'https://docs.github.com/rest/git/commits#create-a-commit',
    'GET /repos/:owner/:repo/git/commits/:commit_sha': 'https://docs.github.com/rest/git/commits#get-a-commit-object',
    'GET /repos/:owner/:repo/git/matching-refs/:ref{.+}': 'https://docs.github.com/rest/git/refs#list-matching-references',
    'GET /repos/:owner/:repo/git/ref/:ref{.+}': 'https://docs.github.com/rest/git/refs#get-a-reference',
    'POST /repos/:owner/:repo/git/refs': 'https://docs.github.com/rest/git/refs#create-a-reference',
    'PATCH /repos/:owner/:repo/git/refs/:ref{.+}': 'https://docs.github.com/rest/git/refs#update-a-reference',
    'DELETE /repos/:owner/:repo/git/refs/:ref{.+}': 'https://docs.github.com/rest/git/refs#delete-a-reference',
    'POST /repos/:owner/:repo/git/trees': 'https://docs.github.com/rest/git/trees#create-a-tree',
    'GET /repos/:owner/:repo/git/trees/:tree_sha{.+}': 'https://docs.github.com/rest/git/trees#get-a-tree',
    'GET /repos/:owner/:repo/issues': 'https://docs.github.com/rest/issues/issues#list-repository-issues',
    'POST /repos/:owner/:repo/issues': 'https://docs.github.com/rest/issues/issues#create-an-issue',
    'GET /repos/:owner/:repo/issues/comments/:comment_id{[0-9]+}': 'https://docs.github.com/rest/issues/comments#get-an-issue-comment',
    'PATCH /repos/:owner/:repo/issues/comments/:comment_id{[0-9]+}': 'https://docs.github.com/rest/issues/comments#update-an-issue-comment',
    'DELETE /repos/:owner/:repo/issues/comments/:comment_id{[0-9]+}': 'https://docs.github.com/rest/issues/comments#delete-an-issue-comment',
    'GET /repos/:owner/:repo/issues/:issue_number{[0-9]+}': 'https://docs.github.com/rest/issues/issues#get-an-issue',
    'PATCH /repos/:owner/:repo/issues/:issue_number{[0-9]+}': 'https://docs.github.com/rest/issues/issues#update-an-issue',
    'POST /repos/:owner/:repo/issues/:issue_number{[0-9]+}/assignees': 'https://docs.github.com/rest/issues/assignees#add-assignees-to-an-issue',
    'DELETE /repos/:owner/:repo/issues/:issue_number{[0-9]+}/assignees': 'https://docs.github.com/rest/reference/issues#remove-assignees-from-an-issue',
    'GET /repos/:owner/:repo/issues/:issue_number{[0-9]+}/comments': 'https://docs.github.com/rest/issues/comments#list-issue-comments',
    'POST /repos/:owner/:repo/issues/:issue_number{[0-9]+}/comments': 'https://docs.github.com/rest/issues/comments#create-an-issue-comment',
    'GET /repos/:owner/:repo/issues/:issue_number{[0-9]+}/labels': 'https://docs.github.com/rest/issues/labels#list-labels-for-an-issue',
    'POST /repos/:owner/:repo/issues/:issue_number{[0-9]+}/labels': 'https://docs.github.com/rest/issues/labels#add-labels-to-an-issue',
    'PUT /repos/:owner/:repo/issues/:issue_number{[0-9]+}/labels': 'https://docs.github.com/rest/issues/labels#set-labels-for-an-issue',
    'DELETE /repos/:owner/:repo/issues/:issue_number{[0-9]+}/labels': 'https://docs.github.com/rest/issues/labels#remove-all-labels-from-an-issue',
    'DELETE /repos/:owner/:repo/issues/:issue_number{[0-9]+}/labels/:name{.+}': 'https://docs.github.com/rest/issues/labels#remove-a-label-from-an-issue',
    'GET /repos/:owner/:repo/labels': 'https://docs.github.com/rest/issues/labels#list-labels-for-a-repository',
    'POST /repos/:owner/:repo/labels': 'https://docs.github.com/rest/issues/labels#create-a-label',
    'GET /repos/:owner/:repo/labels/:name{.+}': 'https://docs.github.com/rest/issues/labels#get-a-label',
    'PATCH /repos/:owner/:repo/labels/:name{.+}': 'https://docs.github.com/rest/issues/labels#update-a-label',
    'DELETE /repos/:owner/:repo/labels/:name{.+}': 'https://docs.github.com/rest/issues/labels#delete-a-label',
    'GET /repos/:owner/:repo/pulls': 'https://docs.github.com/rest/pulls/pulls#list-pull-requests',
    'POST /repos/:owner/:repo/pulls': 'https://docs.github.com/rest/pulls/pulls#create-a-pull-request',
    'GET /repos/:owner/:repo/pulls/:pull_number{[0-9]+}': 'https://docs.github.com/rest/pulls/pulls#get-a-pull-request',
    'PATCH /repos/:owner/:repo/pulls/:pull_number{[0-9]+}': 'https://docs.github.com/rest/pulls/pulls#update-a-pull-request',
    'GET /repos/:owner/:repo/pulls/:pull_number{[0-9]+}/merge': 'https://docs.github.com/rest/pulls/pulls#check-if-a-pull-request-has-been-merged',
    'PUT /repos/:owner/:repo/pulls/:pull_number{[0-9]+}/merge': 'https://docs.github.com/rest/pulls/pulls#merge-a-pull-request',
    'GET /repos/:owner/:repo/pulls/:pull_number{[0-9]+}/requested_reviewers': 'https://docs.github.com/rest/pulls/review-requests#get-all-requested-reviewers-for-a-pull-request',
    'POST /repos/:owner/:repo/pulls/:pull_number{[0-9]+}/requested_reviewers': 'https://docs.github.com/rest/reference/pulls#request-reviewers-for-a-pull-request',
    'DELETE /repos/:owner/:repo/pulls/:pull_number{[0-9]+}/requested_reviewers': 'https://docs.github.com/rest/pulls/review-requests#remove-requested-reviewers-from-a-pull-request',
    'GET /repos/:owner/:repo/rules/branches/:branch{.+}': 'https://docs.github.com/rest/repos/rules#get-rules-for-a-branch',
    'GET /repos/:owner/:repo/rulesets/:ruleset_id{[0-9]+}': 'https://docs.github.com/rest/repos/rules#get-a-repository-ruleset',
    'GET /user': 'https://docs.github.com/rest/users/users#get-the-authenticated-user',
    'GET /users/:username': 'https://docs.github.com/rest/users/users#get-a-user'
};

;// CONCATENATED MODULE: ./simulator/http/rate-limits.ts


const hour = 3_600_000;
/** Counts each token's requests in its hour, refuses above the limit, and says the state in the headers. */
function rateLimits(hub) {
    const ledger = new Map();
    return async (c, next) => {
        if (!isApiPath(c.req.path))
            return next();
        const rate = current(ledger, hub, c.var.token);
        c.set('rate', rate);
        if (rate.used >= rate.limit)
            throw primaryRateLimit(c.var.token, rate);
        if (c.req.path !== '/rate_limit')
            rate.used += 1;
        await next();
        // A 304 is free: that is what conditional requests are for.
        if (c.res.status === 304)
            rate.used -= 1;
        for (const [name, value] of Object.entries(rateHeaders(rate)))
            c.header(name, value);
    };
}
/** 403 of the primary rate limit, with the headers a client waits by. */
function primaryRateLimit(token, rate) {
    const whom = token ? `${whose(token)} ID ${token.login}` : '127.0.0.1';
    return new ApiError(403, {
        message: `API rate limit exceeded for ${whom}.`,
        documentation_url: 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api'
    }, rateHeaders({ ...rate, used: rate.limit }));
}
/** The `x-ratelimit-*` headers. */
function rateHeaders({ limit, used, reset }) {
    return {
        'X-RateLimit-Limit': String(limit),
        'X-RateLimit-Remaining': String(limit - used),
        'X-RateLimit-Reset': String(reset),
        'X-RateLimit-Used': String(used),
        'X-RateLimit-Resource': 'core'
    };
}
function current(ledger, hub, token) {
    const key = token?.secret ?? '';
    const known = ledger.get(key);
    if (known && known.reset * 1000 > hub.now())
        return known;
    const rate = { limit: rate_limits_limitOf(token), used: 0, reset: Math.ceil((hub.now() + hour) / 1000) };
    ledger.set(key, rate);
    return rate;
}
function rate_limits_limitOf(token) {
    if (!token)
        return 60;
    return token.kind === 'workflow' ? 1000 : 5000;
}
function whose(token) {
    return token.kind === 'workflow' || token.kind === 'app' ? 'installation' : 'user';
}

;// CONCATENATED MODULE: ./simulator/http/create-app.ts








/** The HTTP application without its routes: what happens to every request and answer, outermost first. */
function createApp(hub, listeners, faults) {
    const app = new hono_dist/* Hono */.$();
    app.use(recordAnswers(hub, listeners));
    app.use(answerHeaders());
    app.use(authentication(hub));
    app.use(faults);
    app.use(rateLimits(hub));
    app.use(conditionalRequests());
    app.notFound((c) => answerOf(c, notFound()));
    app.onError((error, c) => answerOf(c, error instanceof ApiError ? error : failure(error)));
    return app;
}
function answerOf(c, error) {
    const docs = documentationUrls[`${c.req.method} ${routeOf(c) ?? ''}`] ?? 'https://docs.github.com/rest';
    const body = { documentation_url: docs, ...error.body };
    return c.json(body, error.status, error.headers);
}
/** A bug of the simulator: said in the answer, so that the test that meets it shows where. */
function failure(error) {
    return new ApiError(500, { message: `The local GitHub failed: ${error.stack ?? error.message}` });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/utils/response.mjs
var response = __webpack_require__(6424);
;// CONCATENATED MODULE: ./simulator/http/faults.ts




/** The faults to inject, and the middleware that injects them; `closing` ends stalled answers. */
function createFaults(closing, now) {
    const waiting = new Map();
    const faults = {
        add: (fault) => {
            waiting.set(fault, fault.times ?? 1);
            return () => void waiting.delete(fault);
        },
        clear: () => waiting.clear()
    };
    const middleware = async (c, next) => {
        const fault = take(waiting, c.req.method, c.req.url);
        if (!fault)
            return next();
        c.set('injected', true);
        await answerWith(fault.answer, c, next, { closing, now });
    };
    return { faults, middleware };
}
function take(waiting, method, url) {
    const { pathname, search } = new URL(url);
    for (const [fault, left] of waiting) {
        const { path } = fault;
        const hit = typeof path === 'string' ? path === pathname : path.test(pathname + search);
        if (!hit || (fault.method ?? method).toUpperCase() !== method)
            continue;
        if (left > 1)
            waiting.set(fault, left - 1);
        else
            waiting.delete(fault);
        return fault;
    }
    return null;
}
async function answerWith(answer, c, next, { closing, now }) {
    switch (answer.kind) {
        case 'status':
            throw new ApiError(answer.status, faults_bodyOf(answer), answer.headers);
        case 'secondary-rate-limit':
            throw secondaryRateLimit(answer.retryAfter);
        case 'primary-rate-limit':
            throw primaryRateLimit(c.var.token, {
                limit: 1000,
                used: 1000,
                reset: Math.ceil(now() / 1000) + 2
            });
        case 'stall':
            await (0,external_node_timers_promises_.setTimeout)(answer.ms, undefined, { signal: closing, ref: false }).catch(() => undefined);
            return closing.aborted ? dropAnswer(c) : next();
        case 'cut-body':
            await next();
            return cutBody(c, answer.bytes);
        case 'corrupt-body':
            await next();
            return corruptBody(c);
        case 'drop-answer':
            await next();
            return dropAnswer(c);
    }
}
function faults_bodyOf({ status, body }) {
    if (body !== null && typeof body === 'object')
        return body;
    return { message: typeof body === 'string' ? body : `Injected ${status}`, status: String(status) };
}
/** 403 of the secondary rate limit; many of them carry no Retry-After. */
function secondaryRateLimit(retryAfter) {
    return new ApiError(403, {
        message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        documentation_url: 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits'
    }, retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) });
}
async function cutBody(c, bytes) {
    const { outgoing } = c.env;
    const body = Buffer.from(await c.res.arrayBuffer());
    const headers = { ...Object.fromEntries(c.res.headers), 'content-length': String(body.length) };
    outgoing.writeHead(c.res.status, headers);
    outgoing.write(body.subarray(0, Math.min(bytes, body.length - 1)), () => outgoing.destroy());
    alreadySent(c);
}
/** Overwrites the middle and the end, so that a zip has neither sound data nor a central directory. */
async function corruptBody(c) {
    const body = Buffer.from(await c.res.arrayBuffer());
    body.fill(0x2e, Math.floor(body.length / 3));
    const { status, headers } = c.res;
    c.res = undefined;
    c.res = new Response(body, { status, headers });
}
function dropAnswer(c) {
    c.env.incoming.socket.destroy();
    alreadySent(c);
}
function alreadySent(c) {
    c.res = undefined;
    c.res = response/* RESPONSE_ALREADY_SENT */.o;
}

;// CONCATENATED MODULE: ./simulator/listeners.ts
/** Listeners with nobody listening yet. */
function noListeners() {
    return { onPush: [], onIssue: [], onIssueComment: [], onPullRequest: [] };
}

;// CONCATENATED MODULE: ./simulator/routes/find-run.ts

/** The run that `:run_id` names; 404 where there is none. */
function runOf(c, repo) {
    const run = repo.runs.get(Number(c.req.param('run_id')));
    if (!run)
        throw notFound();
    return run;
}
/** The attempt that `:attempt_number` names; 404 where there is none. */
function attemptOf(c, run) {
    const wanted = Number(c.req.param('attempt_number'));
    const attempt = run.attempts.find(({ number }) => number === wanted);
    if (!attempt)
        throw notFound();
    return attempt;
}
/** The job of this id in any run of the repository. */
function findJob(repo, id) {
    for (const run of repo.runs.values()) {
        for (const attempt of run.attempts.toReversed()) {
            const job = attempt.jobs.find((one) => one.id === id);
            if (job)
                return { run, attempt, job };
        }
    }
    return undefined;
}
/** The job that `:job_id` names; 404 where there is none. */
function jobOf(c, repo) {
    const found = findJob(repo, Number(c.req.param('job_id')));
    if (!found)
        throw notFound();
    return found;
}
/** The workflow that `:workflow_id` names, by its id or the name of its file; 404 where there is none. */
function workflowOf(c, repo) {
    const wanted = c.req.param('workflow_id') ?? '';
    const workflow = [...repo.workflows.values()].find(({ id, path }) => String(id) === wanted || path.split('/').at(-1) === wanted);
    if (!workflow)
        throw notFound();
    return workflow;
}

// EXTERNAL MODULE: ./node_modules/hono/dist/helper/html/index.js
var html = __webpack_require__(5621);
;// CONCATENATED MODULE: ./simulator/pages/layout.ts

const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --ground: #fff;
  --sheet: #f6f8fa; --link: #0969da; --good: #1a7f37; --bad: #d1242f; --wait: #9a6700; --mark: #fff8c5 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d;
  --ground: #0d1117; --sheet: #151b23; --link: #4493f8; --good: #3fb950; --bad: #f85149; --wait: #d29922;
  --mark: #3b3210 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
header { background: var(--sheet); border-bottom: 1px solid var(--line); padding: .75rem 1.5rem }
header a { color: inherit; font-weight: 600 }
nav { display: inline; margin-left: 1.5rem } nav a { font-weight: 400; margin-right: 1rem }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 .25rem; overflow-wrap: anywhere }
h2 { font-size: 1.1rem; margin: 1.75rem 0 .5rem }
a { color: var(--link); text-decoration: none } a:hover { text-decoration: underline }
p.about, .soft { color: var(--soft) } p.about { margin: 0 0 1.25rem }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid var(--line); padding: .45rem .75rem; text-align: left; vertical-align: top;
  overflow-wrap: anywhere }
.status { white-space: nowrap; font-weight: 600 }
.good { color: var(--good) } .bad { color: var(--bad) } .wait { color: var(--wait) } .off { color: var(--soft) }
code, pre, .log { font: 12.5px/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
code { background: var(--sheet); padding: .1em .3em; border-radius: 4px }
pre { background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: .75rem; overflow-x: auto }
pre code { background: none; padding: 0 }
details.step { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0 }
details.step > summary { padding: .5rem .75rem; cursor: pointer; background: var(--sheet); border-radius: 6px }
.log { overflow-x: auto; padding: .5rem 0 }
.row { display: flex; white-space: pre-wrap; overflow-wrap: anywhere }
.row > a { flex: 0 0 4.5rem; padding-right: 1rem; text-align: right; color: var(--soft); user-select: none }
.row:target { background: var(--mark) } .row:target > a { color: var(--ink); font-weight: 600 }
.row.error { color: var(--bad) } .row.warning { color: var(--wait) } .row.group { font-weight: 600 }
article { border: 1px solid var(--line); border-radius: 6px; margin: 1rem 0 }
article > .who { background: var(--sheet); border-bottom: 1px solid var(--line); padding: .5rem 1rem;
  border-radius: 6px 6px 0 0 }
article > .body { padding: .25rem 1rem; overflow-x: auto }
.label { border: 1px solid var(--line); border-radius: 1em; padding: .05em .6em; font-size: .85em; margin-right: .3em }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--soft) }
`;
/** Opens the folded step that the address points into; without JavaScript the reader opens it. */
const script = `
const show = () => {
  const row = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const step = row && row.closest('details')
  if (step && !step.open) step.open = true
  if (row) row.scrollIntoView({ block: 'center' })
}
addEventListener('hashchange', show)
show()
`;
/** A whole page; `repository` is `owner/name`, for the way back. */
function layout(title, body, repository) {
    const links = repository
        ? (0,html/* html */.q) `<a href="/${repository}">${repository}</a>
        <nav>
          <a href="/${repository}/actions">Actions</a> <a href="/${repository}/issues">Issues</a>
        </nav>`
        : (0,html/* html */.q) `<a href="/">Repositories</a>`;
    return (0,html/* html */.q) `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <style>
          ${(0,html/* raw */.l)(style)}
        </style>
      </head>
      <body>
        <header>${links}</header>
        <main>${body}</main>
        <script>
          ${(0,html/* raw */.l)(script)}
        </script>
      </body>
    </html>`;
}
const signs = {
    success: ['good', '✓'],
    failure: ['bad', '✗'],
    timed_out: ['bad', '✗'],
    startup_failure: ['bad', '✗'],
    action_required: ['wait', '!'],
    in_progress: ['wait', '●'],
    queued: ['wait', '○']
};
/** Status or, where it is over, conclusion, with a sign and a colour. */
function statusMark(of) {
    const word = of.conclusion ?? of.status;
    const [kind, sign] = signs[word] ?? ['off', '–'];
    return (0,html/* html */.q) `<span class="status ${kind}">${sign} ${word.replaceAll('_', ' ')}</span>`;
}
/** A time for people, in UTC. */
function moment(ms) {
    const iso = new Date(ms).toISOString();
    return (0,html/* html */.q) `<time datetime="${iso}">${iso.slice(0, 19).replace('T', ' ')}</time>`;
}

;// CONCATENATED MODULE: ./simulator/pages/file-page.ts



/** A text file at a commit or branch; `#L<line>` is one of its lines. */
function filePage(repo, ref, path, text) {
    const rows = text
        .split('\n')
        .map((line, index) => (0,html/* html */.q) `<div class="row" id="L${index + 1}">
          <a href="#L${index + 1}">${index + 1}</a><span>${line}</span>
        </div>`);
    return layout(`${path} · ${fullName(repo)}`, (0,html/* html */.q) `<h1>${path}</h1>
      <p class="about">at <code>${ref}</code></p>
      <div class="log">${rows}</div>`, fullName(repo));
}

;// CONCATENATED MODULE: ./simulator/pages/markdown.ts

/** HTML that may stand in a text as it is; anything else that looks like HTML is shown. */
const allowed = /^<\/?(?:details|summary|sub|sup|br|b|i|kbd)(?: open)?\s*\/?>/i;
/** A small, safe part of Markdown as HTML: nothing of the text becomes markup but what is listed here. */
function markdown(text) {
    return (0,html/* html */.q) `${(0,html/* raw */.l)(blocks(text.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split(/\r?\n/)))}`;
}
function blocks(lines) {
    const out = [];
    let at = 0;
    while (at < lines.length) {
        const line = lines[at];
        const block = fence(lines, at) ?? table(lines, at) ?? list(lines, at) ?? quote(lines, at);
        if (block) {
            out.push(block.html);
            at = block.next;
            continue;
        }
        out.push(single(line));
        at++;
    }
    return out.join('\n');
}
function single(line) {
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    if (heading) {
        const level = Math.min(heading[1].length + 1, 6);
        return `<h${level}>${inline(heading[2])}</h${level}>`;
    }
    if (/^\s*(?:-{3,}|\*{3,})\s*$/.test(line))
        return '<hr>';
    if (line.trim() === '')
        return '';
    return allowed.test(line) ? inline(line) : `<p>${inline(line)}</p>`;
}
function fence(lines, at) {
    const open = /^\s*(`{3,}|~{3,})/.exec(lines[at])?.[1];
    if (open === undefined)
        return null;
    const closes = (line) => line.trim().startsWith(open) && !line.trim().replaceAll(open[0], '');
    let end = at + 1;
    while (end < lines.length && !closes(lines[end]))
        end++;
    const code = markdown_escape(lines.slice(at + 1, end).join('\n'));
    return { html: `<pre><code>${code}</code></pre>`, next: end + 1 };
}
function table(lines, at) {
    if (!/^\s*\|/.test(lines[at]) || !/^\s*\|[\s:|-]+$/.test(lines[at + 1] ?? ''))
        return null;
    let end = at + 2;
    while (/^\s*\|/.test(lines[end] ?? ''))
        end++;
    const cells = (line, tag) => line
        .trim()
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => `<${tag}>${inline(cell.trim().replaceAll('\\|', '|'))}</${tag}>`)
        .join('');
    const body = lines.slice(at + 2, end).map((line) => `<tr>${cells(line, 'td')}</tr>`);
    return {
        html: `<table><tr>${cells(lines[at], 'th')}</tr>${body.join('')}</table>`,
        next: end
    };
}
function list(lines, at) {
    const item = /^\s*(?:[-*+]|(\d+)[.)])\s+(.*)$/;
    const first = item.exec(lines[at]);
    if (!first)
        return null;
    let end = at;
    while (item.test(lines[end] ?? ''))
        end++;
    const items = lines.slice(at, end).map((line) => `<li>${inline(item.exec(line)[2])}</li>`);
    const tag = first[1] === undefined ? 'ul' : 'ol';
    return { html: `<${tag}>${items.join('')}</${tag}>`, next: end };
}
function quote(lines, at) {
    let end = at;
    while (/^\s*>/.test(lines[end] ?? ''))
        end++;
    if (end === at)
        return null;
    const inner = lines.slice(at, end).map((line) => line.replace(/^\s*> ?/, ''));
    return { html: `<blockquote>${blocks(inner)}</blockquote>`, next: end };
}
/** Code, links, bold, addresses and the allowed tags; all else is text. */
const markdown_tokens = /(`+)([\s\S]*?[^`])\1(?!`)|\[([^\]\n]*)\]\((https?:\/\/[^\s)]+|#[^\s)]*)\)|\*\*([^*\n]+)\*\*|(https?:\/\/[^\s<>"')\]]+)|(<[^>\n]*>)/g;
function inline(text) {
    let out = '';
    let last = 0;
    for (const match of text.matchAll(markdown_tokens)) {
        const [all, , code, label, address, bold, plain, tag] = match;
        out += markdown_escape(text.slice(last, match.index));
        last = match.index + all.length;
        if (code !== undefined)
            out += `<code>${markdown_escape(code.trim())}</code>`;
        else if (address !== undefined)
            out += markdown_link(address, inline(label ?? ''));
        else if (bold !== undefined)
            out += `<strong>${inline(bold)}</strong>`;
        else if (plain !== undefined)
            out += markdown_link(plain, markdown_escape(plain));
        else
            out += tag !== undefined && allowed.test(tag) ? tag : markdown_escape(all);
    }
    return out + markdown_escape(text.slice(last));
}
function markdown_link(address, label) {
    return `<a href="${markdown_escape(address)}" rel="noopener">${label}</a>`;
}
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function markdown_escape(text) {
    return text.replace(/[&<>"]/g, (character) => entities[character]);
}

;// CONCATENATED MODULE: ./simulator/pages/repository-pages.ts




/** All repositories, each with its last run. */
function indexPage(hub) {
    const rows = [...hub.repositories.values()].map((repo) => {
        const last = newestFirst(repo)[0];
        return (0,html/* html */.q) `<tr>
      <td><a href="/${fullName(repo)}">${fullName(repo)}</a></td>
      <td>${last ? statusMark(currentAttempt(last)) : 'no run yet'}</td>
      <td>${openIssues(repo)} open</td>
    </tr>`;
    });
    return layout('Repositories', (0,html/* html */.q) `<h1>Repositories</h1>
      <table>
        <tr>
          <th>Repository</th>
          <th>Last run</th>
          <th>Issues</th>
        </tr>
        ${rows}
      </table>`);
}
/** The runs of a repository, newest first. */
function runsPage(repo) {
    const rows = newestFirst(repo).map((run) => {
        const attempt = currentAttempt(run);
        return (0,html/* html */.q) `<tr>
      <td>${statusMark(attempt)}</td>
      <td>
        <a href="/${fullName(repo)}/actions/runs/${run.id}">${run.displayTitle}</a><br />
        <span class="soft">${run.name} #${run.runNumber}, ${run.event}</span>
      </td>
      <td>${run.headBranch ?? ''}</td>
      <td>${attempt.number > 1 ? `attempt ${attempt.number}` : ''}</td>
      <td class="soft">${moment(run.createdAt)}</td>
    </tr>`;
    });
    const none = (0,html/* html */.q) `<p class="soft">No workflow has run yet.</p>`;
    return layout(`Runs · ${fullName(repo)}`, (0,html/* html */.q) `<h1>Workflow runs</h1>
      ${rows.length === 0
        ? none
        : (0,html/* html */.q) `<table>
              ${rows}
            </table>`}`, fullName(repo));
}
/** Issues and pull requests of a repository, open ones first. */
function issuesPage(repo) {
    const rank = ({ state, number }) => (state === 'open' ? 1e9 : 0) + number;
    const issues = [...repo.issues.values()].sort((a, b) => rank(b) - rank(a));
    const rows = issues.map((issue) => (0,html/* html */.q) `<tr>
        <td class="soft">#${issue.number}</td>
        <td>
          <a href="/${fullName(repo)}/${issue.pullRequest ? 'pull' : 'issues'}/${issue.number}">
            ${issue.title}
          </a>
          ${labels(issue)}
        </td>
        <td>${issue.pullRequest ? 'pull request' : 'issue'}</td>
        <td>${issue.pullRequest?.merged ? 'merged' : issue.state}</td>
      </tr>`);
    const none = (0,html/* html */.q) `<p class="soft">Nothing has been opened yet.</p>`;
    return layout(`Issues · ${fullName(repo)}`, (0,html/* html */.q) `<h1>Issues and pull requests</h1>
      ${rows.length === 0
        ? none
        : (0,html/* html */.q) `<table>
              ${rows}
            </table>`}`, fullName(repo));
}
/** The labels of an issue. */
function labels(issue) {
    return issue.labels.map((name) => (0,html/* html */.q) `<span class="label">${name}</span>`);
}
function newestFirst(repo) {
    return [...repo.runs.values()].sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
}
function openIssues(repo) {
    return [...repo.issues.values()].filter(({ state }) => state === 'open').length;
}

;// CONCATENATED MODULE: ./simulator/pages/issue-page.ts





/** An issue or pull request with its comments. */
function issuePage(repo, issue) {
    const { pullRequest: pull } = issue;
    const state = pull?.merged ? 'merged' : issue.state;
    const branches = pull
        ? (0,html/* html */.q) ` · <code>${pull.headRef}</code> into <code>${pull.baseRef}</code>`
        : '';
    const comments = issue.comments.map((comment) => post(`issuecomment-${comment.id}`, comment.author, comment.createdAt, comment.body));
    return layout(`${issue.title} · ${fullName(repo)} #${issue.number}`, (0,html/* html */.q) `<h1>${issue.title} <span class="soft">#${issue.number}</span></h1>
      <p class="about">
        <span class="status ${issue.state === 'open' ? 'good' : 'off'}">${state}</span>${branches}
        ${labels(issue)}
      </p>
      ${post('issue', issue.author, issue.createdAt, issue.body ?? '')} ${comments}`, fullName(repo));
}
function post(id, author, at, body) {
    return (0,html/* html */.q) `<article id="${id}">
    <div class="who"><strong>${author}</strong> <span class="soft">${moment(at)}</span></div>
    <div class="body">${markdown(body)}</div>
  </article>`;
}

;// CONCATENATED MODULE: ./simulator/pages/job-page.ts



/** A browser holds no more of a log; the rest is for the download. */
const mostLines = 5000;
const stamp = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z) /;
// eslint-disable-next-line no-control-regex
const escapeSequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\))/g;
/** A job's log, folded by step; `#step:<number>:<line>` is one of its lines. */
function jobPage(repo, run, job) {
    const whole = job.log === null ? '' : section(job, 'log', 'The whole log', job.log, true);
    return layout(`${job.name} · ${run.displayTitle}`, (0,html/* html */.q) `<h1>${job.name}</h1>
      <p class="about">
        ${statusMark(job)} ·
        <a href="/${fullName(repo)}/actions/runs/${run.id}">${run.displayTitle}</a>
        ${job.startedAt === null ? '' : (0,html/* html */.q) ` · ${moment(job.startedAt)}`}
      </p>
      ${job.logLost ? (0,html/* html */.q) `<p class="soft">The log of this job was lost with its runner.</p>` : ''}
      ${job.logLost ? '' : job.steps.map((step) => stepSection(step))} ${job.logLost ? '' : whole}`, fullName(repo));
}
function stepSection(step) {
    const open = step.conclusion === 'failure';
    return section(step, `step:${step.number}`, step.name, step.log, open);
}
function section(of, id, name, log, open) {
    const lines = log === '' ? [] : log.replace(/\n$/, '').split('\n');
    const cut = lines.length - mostLines;
    const first = Math.max(cut, 0);
    const rows = lines.slice(first).map((line, index) => row(`${id}:${first + index + 1}`, line));
    return (0,html/* html */.q) `<details class="step" id="${id}" ${open ? 'open' : ''}>
    <summary>${statusMark(of)} ${name}</summary>
    <div class="log">
      ${cut > 0 ? (0,html/* html */.q) `<p class="soft">The first ${cut} lines are only in the download.</p>` : ''}
      ${rows}
    </div>
  </details>`;
}
function row(id, line) {
    const time = stamp.exec(line)?.[1] ?? '';
    const text = line.replace(stamp, '').replace(escapeSequences, '');
    const [, kind = '', rest = text] = /^##\[(error|warning|group|command)\](.*)$/s.exec(text) ?? [];
    const shown = text.startsWith('##[endgroup]') ? '' : rest;
    const number = id.slice(id.lastIndexOf(':') + 1);
    return (0,html/* html */.q) `<div class="row ${kind}" id="${id}" title="${time}">
    <a href="#${id}">${number}</a><span>${shown}</span>
  </div>`;
}

;// CONCATENATED MODULE: ./simulator/pages/run-page.ts



/** One attempt of a run: its jobs, their steps, and what was annotated. */
function runPage(repo, run, attempt) {
    const annotations = [
        ...(run.startupCheck?.annotations ?? []),
        ...attempt.jobs.flatMap((job) => job.annotations)
    ];
    return layout(`${run.displayTitle} · ${fullName(repo)}`, (0,html/* html */.q) `<h1>${run.displayTitle}</h1>
      <p class="about">
        ${statusMark(attempt)} · ${run.name} #${run.runNumber} · ${run.event} on
        ${run.headBranch ?? 'no branch'} at <code>${run.headSha.slice(0, 7)}</code> · by
        ${run.actor} · ${moment(attempt.startedAt)}
      </p>
      ${attempts(repo, run, attempt)} ${annotationList(annotations)}
      ${attempt.jobs.length === 0
        ? (0,html/* html */.q) `<p class="soft">This run has no jobs.</p>`
        : attempt.jobs.map((job) => jobSummary(repo, run, job))}`, fullName(repo));
}
function attempts(repo, run, shown) {
    if (run.attempts.length < 2)
        return '';
    const links = run.attempts.map(({ number }) => number === shown.number
        ? (0,html/* html */.q) `<strong>${number}</strong> `
        : (0,html/* html */.q) `<a href="/${fullName(repo)}/actions/runs/${run.id}/attempts/${number}">${number}</a> `);
    return (0,html/* html */.q) `<p>Attempts: ${links}</p>`;
}
function annotationList(annotations) {
    if (annotations.length === 0)
        return '';
    const items = annotations.map(({ level, path, startLine, message }) => (0,html/* html */.q) `<li>
        <span class="${level === 'failure' ? 'bad' : 'wait'}">${level}</span>
        <code>${path}:${startLine}</code> ${message}
      </li>`);
    return (0,html/* html */.q) `<h2>Annotations</h2>
    <ul>
      ${items}
    </ul>`;
}
function jobSummary(repo, run, job) {
    const page = `/${fullName(repo)}/actions/runs/${run.id}/job/${job.id}`;
    const steps = job.steps.map((step) => (0,html/* html */.q) `<tr>
        <td>${statusMark(step)}</td>
        <td><a href="${page}#step:${step.number}:1">${step.name}</a></td>
      </tr>`);
    return (0,html/* html */.q) `<h2><a href="${page}">${job.name}</a> ${statusMark(job)}</h2>
    <table>
      ${steps}
    </table>`;
}

;// CONCATENATED MODULE: ./simulator/pages/routes.ts









/** Pages for people, at the addresses that the API's `html_url` fields name. They show private repositories too. */
function pagesRoutes({ app, hub }) {
    app.get('/', (c) => c.html(indexPage(hub)));
    const add = (path, page) => app.get(`/:owner/:repo${path}`, async (c, next) => {
        const repo = named(c, hub);
        // An address that looks like a repository's may be the API's.
        return repo ? c.html(await page(c, repo)) : next();
    });
    add('', (_, repo) => runsPage(repo));
    add('/actions', (_, repo) => runsPage(repo));
    add('/issues', (_, repo) => issuesPage(repo));
    add('/pulls', (_, repo) => issuesPage(repo));
    add('/issues/:number', (c, repo) => issuePage(repo, issueOf(c, repo)));
    add('/pull/:number', (c, repo) => issuePage(repo, issueOf(c, repo)));
    add('/actions/runs/:run_id', (c, repo) => {
        const run = runOf(c, repo);
        return runPage(repo, run, currentAttempt(run));
    });
    add('/actions/runs/:run_id/attempts/:attempt_number', (c, repo) => {
        const run = runOf(c, repo);
        return runPage(repo, run, attemptOf(c, run));
    });
    add('/actions/runs/:run_id/job/:job_id', (c, repo) => {
        const { run, job } = jobOf(c, repo);
        return jobPage(repo, run, job);
    });
    add('/blob/:ref/:path{.+}', async (c, repo) => {
        const { ref = '', path = '' } = c.req.param();
        if (ref.startsWith('-'))
            throw notFound();
        const text = await gitLookup(repo.gitDir, ['cat-file', 'blob', `${ref}:${path}`]);
        if (text === null)
            throw notFound();
        return filePage(repo, ref, path, text);
    });
}
function named(c, hub) {
    return hub.repositories.get(`${c.req.param('owner')}/${c.req.param('repo')}`);
}
function issueOf(c, repo) {
    const issue = repo.issues.get(Number(c.req.param('number')));
    if (!issue)
        throw notFound();
    return issue;
}

;// CONCATENATED MODULE: ./simulator/http/paging.ts
/** The slice that `page` and `per_page` (30, at most 100) ask for; sets `Link` where there is more than one page. */
function page(c, items) {
    const size = Math.min(positive(c.req.query('per_page'), 30), 100);
    const current = positive(c.req.query('page'), 1);
    const last = Math.max(Math.ceil(items.length / size), 1);
    const link = linkHeader(c.req.url, current, last);
    if (link)
        c.header('Link', link);
    return items.slice((current - 1) * size, current * size);
}
function linkHeader(url, current, last) {
    const relations = [];
    if (current > 1)
        relations.push(['prev', Math.min(current - 1, last)]);
    if (current < last)
        relations.push(['next', current + 1], ['last', last]);
    if (current > 1)
        relations.push(['first', 1]);
    return relations.map(([name, number]) => `<${atPage(url, number)}>; rel="${name}"`).join(', ');
}
function atPage(url, number) {
    const address = new URL(url);
    address.searchParams.set('page', String(number));
    return address.href;
}
function positive(text, fallback) {
    const number = Number(text);
    return Number.isInteger(number) && number > 0 ? number : fallback;
}

;// CONCATENATED MODULE: ./simulator/routes/branches.ts







const heads = 'refs/heads/';
/** Branches; none is protected here. */
function branchRoutes({ app, hub }) {
    app.get('/repos/:owner/:repo/branches', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'contents', 'read');
        const refs = await listRefs(repo.gitDir, heads);
        return c.json(page(c, refs).map(({ name, sha }) => ({
            name: name.slice(heads.length),
            commit: { sha, url: `${apiUrl(hub, repo)}/commits/${sha}` },
            protected: false
        })));
    });
    app.get('/repos/:owner/:repo/branches/:branch{.+}', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'contents', 'read');
        const name = c.req.param('branch');
        const sha = await readRef(repo.gitDir, heads + name);
        if (!sha)
            throw notFound('Branch not found');
        const url = `${apiUrl(hub, repo)}/branches/${name}`;
        return c.json({
            name,
            commit: commitJson(hub, repo, (await readCommit(repo.gitDir, sha))),
            _links: { self: url, html: `${htmlUrl(hub, repo)}/tree/${name}` },
            protected: false,
            protection: { enabled: false, required_status_checks: requiredChecks },
            protection_url: `${url}/protection`
        });
    });
}
const requiredChecks = { enforcement_level: 'off', contexts: [], checks: [] };

;// CONCATENATED MODULE: ./simulator/routes/checks.ts








const root = '/repos/:owner/:repo';
/** Check runs, which the jobs of runs are, their annotations, and the suite of each workflow run. */
function checksRoutes({ app, hub }) {
    app.get(`${root}/check-runs/:check_run_id`, (c) => {
        const repo = readable(c, hub);
        return c.json(checkRunJson(hub, repo, checks_named(c, repo)));
    });
    app.get(`${root}/check-runs/:check_run_id/annotations`, (c) => {
        const repo = readable(c, hub);
        const { run, annotations } = checks_named(c, repo);
        return c.json(page(c, annotations).map((one) => annotationJson(hub, repo, run, one)));
    });
    app.get(`${root}/check-suites/:check_suite_id`, async (c) => {
        const repo = readable(c, hub);
        return c.json(await suiteJson(hub, repo, suiteOf(c, repo)));
    });
    app.get(`${root}/check-suites/:check_suite_id/check-runs`, (c) => {
        const repo = readable(c, hub);
        return checkRunList(c, hub, repo, checkRunsOf(suiteOf(c, repo)));
    });
    app.get(`${root}/commits/:ref/check-runs`, (c) => {
        const repo = readable(c, hub);
        const ref = c.req.param('ref');
        const runs = [...repo.runs.values()].filter(({ headSha, headBranch }) => headSha === ref || headBranch === ref);
        return checkRunList(c, hub, repo, runs.flatMap(checkRunsOf));
    });
}
/** Unlike most reads, a token without `checks: read` is refused even where the repository is public. */
function readable(c, hub) {
    const repo = repositoryOf(c, hub);
    if (c.var.token)
        demandGranted(c, repo, 'checks', 'read');
    return repo;
}
function checks_named(c, repo) {
    const found = checkRunOf(repo, Number(c.req.param('check_run_id')));
    if (!found)
        throw notFound();
    return found;
}
function suiteOf(c, repo) {
    const wanted = Number(c.req.param('check_suite_id'));
    const run = [...repo.runs.values()].find(({ checkSuiteId }) => checkSuiteId === wanted);
    if (!run)
        throw notFound();
    return run;
}
function checkRunList(c, hub, repo, all) {
    const { check_name: name, status } = c.req.query();
    const checks = all.filter((check) => (!name || check.name === name) && (!status || check.status === status));
    return c.json({
        total_count: checks.length,
        check_runs: page(c, checks).map((check) => checkRunJson(hub, repo, check))
    });
}
async function suiteJson(hub, repo, run) {
    const { status, conclusion, startedAt, updatedAt } = currentAttempt(run);
    const url = `${apiUrl(hub, repo)}/check-suites/${run.checkSuiteId}`;
    return {
        id: run.checkSuiteId,
        node_id: nodeId('CheckSuite', run.checkSuiteId),
        head_branch: run.headBranch,
        head_sha: run.headSha,
        status,
        conclusion,
        url,
        before: null,
        after: run.headSha,
        pull_requests: run.pullRequests.flatMap((number) => pullRequestMinimal(hub, repo, number)),
        app: actionsApp(hub),
        repository: repositoryJson(hub, repo),
        created_at: iso(startedAt),
        updated_at: iso(updatedAt),
        head_commit: (await headCommits(hub, repo, [run])).get(run.headSha),
        latest_check_runs_count: checkRunsOf(run).length,
        check_runs_url: `${url}/check-runs`
    };
}

;// CONCATENATED MODULE: ./simulator/http/media-type.ts
/** Whether the request asks for one of GitHub's special media types, such as `raw` or `diff`. */
function asksFor(c, kind) {
    return new RegExp(`application/vnd\\.github\\.(v3\\.)?${kind}\\b`).test(c.req.header('Accept') ?? '');
}
/** An answer of plain bytes under one of those media types. */
function plainAnswer(c, kind, content) {
    const type = `application/vnd.github.${kind}; charset=utf-8`;
    return c.body(new Uint8Array(Buffer.from(content)), 200, { 'Content-Type': type });
}

;// CONCATENATED MODULE: ./simulator/json/diff-entry-json.ts

/** GitHub's diff-entry: one changed file of a commit or comparison. */
function diffEntryJson(hub, repo, file, ref) {
    const place = file.path.split('/').map(encodeURIComponent).join('/');
    return {
        sha: file.sha,
        filename: file.path,
        status: file.status,
        additions: file.additions,
        deletions: file.deletions,
        changes: file.additions + file.deletions,
        blob_url: `${htmlUrl(hub, repo)}/blob/${ref}/${place}`,
        raw_url: `${htmlUrl(hub, repo)}/raw/${ref}/${place}`,
        contents_url: `${apiUrl(hub, repo)}/contents/${place}?ref=${ref}`,
        ...(file.patch === null ? {} : { patch: file.patch }),
        ...(file.previousPath === null ? {} : { previous_filename: file.previousPath })
    };
}

;// CONCATENATED MODULE: ./simulator/routes/commits.ts











/** Commits with the users and files behind them, and the pull requests that they are in. */
function commitRoutes({ app, hub }) {
    app.get('/repos/:owner/:repo/commits', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'contents', 'read');
        const start = await resolveCommit(repo.gitDir, c.req.query('sha') ?? repo.defaultBranch);
        if (!start)
            throw notFound();
        const commits = await listCommits(repo.gitDir, [start], queryOf(c));
        return c.json(page(c, commits).map((commit) => commitJson(hub, repo, commit)));
    });
    app.get('/repos/:owner/:repo/commits/:commit_sha/pulls', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'pull-requests', 'read');
        const sha = await known(repo, c.req.param('commit_sha'));
        const pulls = [...repo.issues.values()].filter(({ pullRequest }) => pullRequest !== null);
        const having = await Promise.all(pulls.map((pull) => commits_contains(repo, pull.pullRequest, sha)));
        const found = pulls.filter((_, index) => having[index]);
        return c.json(page(c, found).map((pull) => pullSimpleJson(hub, repo, pull)));
    });
    app.get('/repos/:owner/:repo/commits/:ref{.+}', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'contents', 'read');
        const sha = await known(repo, c.req.param('ref'));
        if (asksFor(c, 'sha'))
            return plainAnswer(c, 'sha', sha);
        const commit = (await readCommit(repo.gitDir, sha));
        if (asksFor(c, 'diff')) {
            return plainAnswer(c, 'diff', await gitText(repo.gitDir, ['show', '--format=', sha]));
        }
        const files = await differences(repo.gitDir, commit.parents[0] ?? null, sha);
        const sum = (kind) => files.reduce((all, file) => all + file[kind], 0);
        const [additions, deletions] = [sum('additions'), sum('deletions')];
        return c.json({
            ...commitJson(hub, repo, commit),
            stats: { additions, deletions, total: additions + deletions },
            files: files.map((file) => diffEntryJson(hub, repo, file, sha))
        });
    });
}
async function known(repo, name) {
    const sha = await resolveCommit(repo.gitDir, name);
    if (!sha)
        throw unprocessable(`No commit found for SHA: ${name}`);
    return sha;
}
async function commits_contains(repo, pull, sha) {
    if (!pull || !(await isAncestor(repo.gitDir, sha, pull.headSha)))
        return false;
    return sha === pull.headSha || !(await isAncestor(repo.gitDir, sha, `refs/heads/${pull.baseRef}`));
}
function queryOf(c) {
    const names = ['path', 'since', 'until', 'author'];
    return Object.fromEntries(names.flatMap((name) => (c.req.query(name) ? [[name, c.req.query(name)]] : [])));
}

;// CONCATENATED MODULE: ./simulator/routes/compare.ts











/** `GET compare/base...head`, where either may be `owner:branch` of a fork. */
function compareRoutes({ app, hub }) {
    app.get('/repos/:owner/:repo/compare/:basehead{.+}', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'contents', 'read');
        const basehead = c.req.param('basehead');
        const [baseName = '', headName = ''] = basehead.split('...');
        const base = await compare_commitOf(hub, repo, baseName);
        const head = await compare_commitOf(hub, repo, headName);
        const common = base && head && (await mergeBase(repo.gitDir, base, head));
        if (!base || !head || !common)
            throw notFound();
        if (asksFor(c, 'diff')) {
            return plainAnswer(c, 'diff', await unifiedDiff(repo.gitDir, common, head));
        }
        const commits = (await listCommits(repo.gitDir, [`${base}..${head}`])).reverse();
        const behind = await countCommits(repo.gitDir, `${head}..${base}`);
        const files = c.req.query('page') ? [] : await differences(repo.gitDir, common, head);
        const whole = async (sha) => commitJson(hub, repo, (await readCommit(repo.gitDir, sha)));
        const shown = c.req.query('page') ? page(c, commits) : commits.slice(0, 250);
        return c.json({
            ...compare_links(hub, repo, basehead),
            base_commit: await whole(base),
            merge_base_commit: await whole(common),
            status: statusOf(commits.length, behind),
            ahead_by: commits.length,
            behind_by: behind,
            total_commits: commits.length,
            commits: shown.map((commit) => commitJson(hub, repo, commit)),
            files: files.slice(0, 300).map((file) => diffEntryJson(hub, repo, file, head))
        });
    });
}
async function compare_commitOf(hub, repo, name) {
    const [owner, branch] = name.includes(':') ? name.split(':', 2) : [];
    const fork = [...hub.repositories.values()].find((other) => other.owner === owner && other !== repo && (other.fork || repo.fork));
    if (!fork || !branch)
        return resolveCommit(repo.gitDir, branch ?? name);
    const sha = await resolveCommit(fork.gitDir, branch);
    if (sha)
        await git(repo.gitDir, ['fetch', '--quiet', '--no-tags', fork.gitDir, sha]);
    return sha;
}
function statusOf(ahead, behind) {
    if (ahead > 0)
        return behind > 0 ? 'diverged' : 'ahead';
    return behind > 0 ? 'behind' : 'identical';
}
function compare_links(hub, repo, basehead) {
    const html = `${htmlUrl(hub, repo)}/compare/${basehead}`;
    return {
        url: `${apiUrl(hub, repo)}/compare/${basehead}`,
        html_url: html,
        permalink_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`
    };
}

;// CONCATENATED MODULE: ./simulator/git/trees.ts




/** What a tree or commit holds, with everything below it where asked; null where there is none. */
async function listTree(gitDir, treeish, recursive) {
    const flags = recursive ? ['-r', '-t'] : [];
    const text = await gitLookup(gitDir, ['ls-tree', '-z', '-l', ...flags, treeish]);
    if (text === null)
        return null;
    return text
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const [facts = '', path = ''] = line.split('\t');
        const [mode = '', type = '', sha = '', size = '-'] = facts.split(/ +/);
        const known = type;
        return { path, mode, type: known, sha, size: size === '-' ? null : Number(size) };
    });
}
/** The entry at one path of a commit or tree; null where there is none. */
async function entryAt(gitDir, treeish, path) {
    const found = await gitLookup(gitDir, ['ls-tree', '-z', '-l', treeish, '--', path]);
    const [facts = '', name = ''] = (found ?? '').replace(/\0.*$/s, '').split('\t');
    if (name === '')
        return null;
    const [mode = '', type = '', sha = '', size = '-'] = facts.split(/ +/);
    const known = type;
    return { path: name, mode, type: known, sha, size: size === '-' ? null : Number(size) };
}
/** Writes the tree that these changes make of another one (or of nothing); its sha. */
async function writeTree(gitDir, base, changes) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'index-'));
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') };
    try {
        if (base)
            await git(gitDir, ['read-tree', base], { env });
        const input = changes
            .filter(({ mode }) => mode !== '040000')
            .map(({ path, mode, sha }) => sha ? `${mode} ${sha}\t${path}\0` : `0 ${'0'.repeat(40)}\t${path}\0`)
            .join('');
        await git(gitDir, ['update-index', '-z', '--index-info'], { env, input });
        for (const { path, mode, sha } of changes) {
            if (mode !== '040000' || !sha)
                continue;
            await git(gitDir, ['read-tree', `--prefix=${path}/`, sha], { env });
        }
        return await gitText(gitDir, ['write-tree'], { env });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Stores a blob; its sha. */
function writeBlob(gitDir, content) {
    return gitText(gitDir, ['hash-object', '-w', '--stdin'], { input: content });
}
/** A blob's bytes, or null. */
async function readBlob(gitDir, sha) {
    if ((await gitLookup(gitDir, ['cat-file', '-t', sha])) !== 'blob')
        return null;
    return git(gitDir, ['cat-file', 'blob', sha]);
}

;// CONCATENATED MODULE: ./simulator/json/base64-lines.ts
/** Base64 in lines of sixty characters, each with its line end, as GitHub gives contents. */
function base64Lines(content) {
    return content.toString('base64').replace(/.{1,60}/g, '$&\n');
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./simulator/json/content-json.ts


/** A file or folder as the contents routes name it, without its content. */
function contentJson(hub, repo, entry, ref) {
    const { path, sha, size } = entry;
    const type = entry.type === 'tree' ? 'dir' : entry.type === 'commit' ? 'submodule' : 'file';
    const place = path.split('/').map(encodeURIComponent).join('/');
    const url = `${apiUrl(hub, repo)}/contents/${place}?ref=${encodeURIComponent(ref)}`;
    const git = `${apiUrl(hub, repo)}/git/${entry.type}s/${sha}`;
    const html = `${htmlUrl(hub, repo)}/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${place}`;
    const download = type === 'file' ? `${htmlUrl(hub, repo)}/raw/${ref}/${place}` : null;
    return {
        name: (0,posix_.basename)(path),
        path,
        sha,
        size: size ?? 0,
        url,
        html_url: html,
        git_url: git,
        download_url: download,
        type,
        _links: { self: url, git, html }
    };
}

;// CONCATENATED MODULE: ./simulator/routes/contents.ts







/** Reading files and folders at a ref. */
function contentRoutes({ app, hub }) {
    const read = (c) => readContents(c, hub);
    app.get('/repos/:owner/:repo/contents', read);
    app.get('/repos/:owner/:repo/contents/:path{.*}', read);
}
async function readContents(c, hub) {
    const repo = repositoryOf(c, hub);
    demand(c, repo, 'contents', 'read');
    const path = (c.req.param('path') ?? '').replace(/^\/+|\/+$/g, '');
    const ref = c.req.query('ref') ?? repo.defaultBranch;
    const commit = await resolveCommit(repo.gitDir, ref.replace(/^refs\//, ''));
    if (!commit)
        throw notFound(`No commit found for the ref ${ref}`);
    if (path === '')
        return contents_folder(c, hub, repo, { treeish: commit, path, ref });
    const entry = await entryAt(repo.gitDir, commit, path);
    if (!entry)
        throw notFound();
    if (entry.type === 'tree')
        return contents_folder(c, hub, repo, { treeish: entry.sha, path, ref });
    const content = await readBlob(repo.gitDir, entry.sha);
    if (!content)
        throw notFound();
    if (asksFor(c, 'raw'))
        return plainAnswer(c, 'raw', content);
    const file = contentJson(hub, repo, entry, ref);
    return c.json({ ...file, content: base64Lines(content), encoding: 'base64' });
}
async function contents_folder(c, hub, repo, { treeish, path, ref }) {
    const entries = (await listTree(repo.gitDir, treeish, false)) ?? [];
    const inFolder = (entry) => (path === '' ? entry.path : `${path}/${entry.path}`);
    return c.json(entries.map((entry) => contentJson(hub, repo, { ...entry, path: inFolder(entry) }, ref)));
}

;// CONCATENATED MODULE: ./simulator/http/body.ts

/** The request's JSON object; an empty body is an empty object, anything else is GitHub's 400. */
async function jsonBody(c) {
    const text = await c.req.text();
    if (text.trim() === '')
        return {};
    const value = parsed(text);
    if (value === null || typeof value !== 'object')
        throw apiError(400, 'Problems parsing JSON');
    return Array.isArray(value) ? { items: value } : value;
}
/** A string property, or undefined where it is left out; 422 where it is something else. */
function optionalString(body, name) {
    const value = body[name];
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== 'string') {
        throw unprocessable(`Invalid request.\n\nFor '${name}', ${JSON.stringify(value)} is not a string.`);
    }
    return value;
}
/** A string property that must be there; 422 in GitHub's words where it is not. */
function requiredString(body, name) {
    const value = optionalString(body, name);
    if (value === undefined)
        throw unprocessable(`Invalid request.\n\n"${name}" wasn't supplied.`);
    return value;
}
/** A list of names: strings, or objects with a `name` or `login`; undefined where it is left out. */
function optionalNames(body, name) {
    const value = body[name];
    if (value === undefined || value === null)
        return undefined;
    if (!Array.isArray(value)) {
        throw unprocessable(`Invalid request.\n\nFor '${name}', ${JSON.stringify(value)} is not an array.`);
    }
    return value.map((item) => nameOf(item));
}
/** Throws 422 where a text is longer than its field may be, measured as GitHub does, in characters. */
function demandLength(text, limit, resource, field) {
    if (!text || [...text].length <= limit)
        return;
    const message = `${field} is too long (maximum is ${limit} characters)`;
    throw validationFailed({ resource, code: 'custom', field, message });
}
function nameOf(item) {
    if (typeof item === 'string')
        return item;
    const { name, login } = (item ?? {});
    return typeof name === 'string' ? name : typeof login === 'string' ? login : String(item);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw apiError(400, 'Problems parsing JSON');
    }
}

;// CONCATENATED MODULE: ./simulator/routes/contents-writes.ts










/** Creating, updating and deleting one file by a commit. */
function contentWriteRoutes({ app, hub, events }) {
    const context = { hub, events };
    app.put('/repos/:owner/:repo/contents/:path{.+}', async (c) => {
        const request = await writeRequest(c, context);
        const { repo, branch, path, existing, body } = request;
        const text = requiredString(body, 'content');
        if (existing && body.sha === undefined) {
            throw unprocessable('Invalid request.\n\n"sha" wasn\'t supplied.');
        }
        const commit = await write(c, context, request, Buffer.from(text, 'base64'));
        const entry = (await entryAt(repo.gitDir, commit.sha, path));
        return c.json({
            content: contentJson(hub, repo, entry, branch),
            commit: gitCommitJson(hub, repo, commit)
        }, existing ? 200 : 201);
    });
    app.delete('/repos/:owner/:repo/contents/:path{.+}', async (c) => {
        const request = await writeRequest(c, context);
        requiredString(request.body, 'sha');
        if (!request.existing)
            throw notFound();
        const commit = await write(c, context, request, null);
        return c.json({ content: null, commit: gitCommitJson(hub, request.repo, commit) });
    });
}
async function writeRequest(c, { hub }) {
    const repo = repositoryOf(c, hub);
    demand(c, repo, 'contents', 'write');
    const path = c.req.param('path') ?? '';
    const body = await jsonBody(c);
    const branch = optionalString(body, 'branch') ?? repo.defaultBranch;
    const tip = await readRef(repo.gitDir, `refs/heads/${branch}`);
    if (!tip)
        throw notFound(`Branch ${branch} not found`);
    const existing = await entryAt(repo.gitDir, tip, path);
    const sha = optionalString(body, 'sha');
    if (sha !== undefined && sha !== existing?.sha) {
        throw apiError(409, `${path} does not match ${sha}`);
    }
    return { repo, path, branch, tip, body, existing };
}
async function write(c, { hub, events }, { repo, path, branch, tip, body }, content) {
    const login = c.var.token?.login ?? repo.owner;
    const own = identityOf(hub, login);
    const after = await commitFiles(repo.gitDir, {
        parent: tip,
        files: { [path]: content },
        message: requiredString(body, 'message'),
        author: { ...own, ...body.author },
        committer: login.endsWith('[bot]') && !body.committer ? webCommitter : own,
        at: hub.now()
    });
    await pushFor(c, { hub, events }, repo, { ref: `refs/heads/${branch}`, before: tip, after });
    return (await readCommit(repo.gitDir, after));
}

;// CONCATENATED MODULE: ./simulator/routes/git-blobs.ts







/** Blobs of the git data API. */
function gitBlobRoutes({ app, hub }) {
    app.get('/repos/:owner/:repo/git/blobs/:file_sha', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'contents', 'read');
        const sha = c.req.param('file_sha');
        const content = await readBlob(repo.gitDir, sha);
        if (!content)
            throw notFound();
        if (asksFor(c, 'raw'))
            return plainAnswer(c, 'raw', content);
        return c.json({
            sha,
            node_id: nodeId('Blob', sha),
            size: content.length,
            url: `${apiUrl(hub, repo)}/git/blobs/${sha}`,
            content: base64Lines(content),
            encoding: 'base64'
        });
    });
    app.post('/repos/:owner/:repo/git/blobs', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'contents', 'write');
        const body = await jsonBody(c);
        const encoding = optionalString(body, 'encoding') ?? 'utf-8';
        if (encoding !== 'utf-8' && encoding !== 'base64') {
            throw unprocessable(`Invalid request.\n\n${encoding} is not a member of ["utf-8", "base64"].`);
        }
        const content = Buffer.from(requiredString(body, 'content'), encoding);
        const sha = await writeBlob(repo.gitDir, content);
        return c.json({ sha, url: `${apiUrl(hub, repo)}/git/blobs/${sha}` }, 201);
    });
}

;// CONCATENATED MODULE: ./simulator/routes/git-commits.ts







/** Commits of the git data API: by sha, and made from a tree. */
function gitCommitRoutes({ app, hub }) {
    app.get('/repos/:owner/:repo/git/commits/:commit_sha', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'contents', 'read');
        const commit = await commitBySha(repo, c.req.param('commit_sha'));
        if (!commit)
            throw notFound();
        return c.json(gitCommitJson(hub, repo, commit));
    });
    app.post('/repos/:owner/:repo/git/commits', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'contents', 'write');
        const body = await jsonBody(c);
        const input = requiredString(body, 'message');
        const tree = requiredString(body, 'tree');
        const parents = parentsOf(body);
        if (!(await isA('tree', repo, tree)))
            throw unprocessable('Tree SHA does not exist');
        for (const parent of parents) {
            if (await isA('commit', repo, parent))
                continue;
            throw unprocessable('Parent SHA does not exist or is not a commit object');
        }
        const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
        const sha = await gitText(repo.gitDir, args, { input, env: people(c, hub, body) });
        return c.json(gitCommitJson(hub, repo, (await commitBySha(repo, sha))), 201);
    });
}
function commitBySha(repo, sha) {
    return /^[0-9a-f]{40}$/.test(sha) ? readCommit(repo.gitDir, sha) : Promise.resolve(null);
}
async function isA(type, repo, sha) {
    if (!/^[0-9a-f]{40}$/.test(sha))
        return false;
    return (await gitLookup(repo.gitDir, ['cat-file', '-t', sha])) === type;
}
function parentsOf({ parents = [] }) {
    if (!Array.isArray(parents))
        throw unprocessable('Invalid request.\n\nparents is not an array.');
    return parents.map((parent) => String(parent));
}
/** Author and committer as git reads them; an integration that names nobody commits through GitHub, which signs. */
function people(c, hub, body) {
    const { token } = c.var;
    const own = identityOf(hub, token?.login ?? 'ghost');
    const integration = token?.kind === 'workflow' || token?.kind === 'app';
    const named = (body.author ?? {});
    const signed = integration && !body.author && !body.committer;
    const committer = signed
        ? { name: 'GitHub', email: 'noreply@github.com' }
        : (body.committer ?? { ...own, ...named });
    return { ...person('AUTHOR', { ...own, ...named }, hub), ...person('COMMITTER', committer, hub) };
}
function person(role, given, hub) {
    return {
        [`GIT_${role}_NAME`]: requiredString(given, 'name'),
        [`GIT_${role}_EMAIL`]: requiredString(given, 'email'),
        [`GIT_${role}_DATE`]: optionalString(given, 'date') ?? iso(hub.now())
    };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./simulator/git/http-backend.ts


/** Lets git itself answer a clone, fetch or push over HTTP, as a CGI program. */
async function httpBackend(request) {
    const { gitDir } = request;
    const env = {
        GIT_PROJECT_ROOT: (0,external_node_path_.dirname)(gitDir),
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: gitDir.slice((0,external_node_path_.dirname)(gitDir).length) + request.path,
        QUERY_STRING: request.query,
        REQUEST_METHOD: request.method,
        REMOTE_USER: request.user,
        REMOTE_ADDR: '127.0.0.1',
        CONTENT_TYPE: request.contentType,
        CONTENT_LENGTH: String(request.body.length),
        ...(request.protocol ? { GIT_PROTOCOL: request.protocol } : {})
    };
    return parseCgi(await git(gitDir, ['http-backend'], { input: request.body, env }));
}
function parseCgi(output) {
    const end = output.indexOf('\r\n\r\n');
    const fields = output
        .subarray(0, end)
        .toString()
        .split('\r\n')
        .map((field) => [field.slice(0, field.indexOf(':')), field.slice(field.indexOf(':') + 2)]);
    const { Status: status = '200', ...headers } = Object.fromEntries(fields);
    return { status: parseInt(status, 10), headers, body: output.subarray(end + 4) };
}

;// CONCATENATED MODULE: ./simulator/git/pkt-lines.ts
/** Reads the body of `git-receive-pack`: lines with four hexadecimal digits of length, a flush, the pack. */
function parsePush(body) {
    const commands = [];
    let capabilities = [];
    let at = 0;
    for (;;) {
        const length = parseInt(body.subarray(at, at + 4).toString(), 16);
        if (!(length > 4))
            return { commands, capabilities, pack: body.subarray(at + 4) };
        const [text = '', extras] = body
            .subarray(at + 4, at + length)
            .toString()
            .trimEnd()
            .split('\0');
        if (extras !== undefined)
            capabilities = extras.trim().split(' ');
        const [before = '', after = '', ref = ''] = text.split(' ');
        // A shallow clone's push first says where it is cut: `shallow <sha>`.
        if (before !== 'shallow')
            commands.push({ before, after, ref });
        at += length;
    }
}
/** The answer that refuses every command for this reason, as `git push` prints it after `[remote rejected]`. */
function refusedPush({ commands, capabilities }, reason) {
    const report = [
        line('unpack ok\n'),
        ...commands.map(({ ref }) => line(`ng ${ref} ${reason}\n`)),
        Buffer.from('0000')
    ];
    if (!capabilities.includes('side-band-64k'))
        return Buffer.concat(report);
    const banded = line(Buffer.concat([Buffer.from([1]), ...report]));
    return Buffer.concat([banded, Buffer.from('0000')]);
}
function line(content) {
    const bytes = Buffer.from(content);
    return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes]);
}

;// CONCATENATED MODULE: ./simulator/routes/git-http.ts











/** Clone, fetch and push over HTTP, with a token as the password. */
function gitHttpRoutes({ app, hub, events }) {
    app.all('/:owner/:dir{[^/]+\\.git}/:path{.+}', async (c) => {
        const repo = visibleRepository(c, hub);
        if (repo instanceof Response)
            return repo;
        const writes = isPush(c);
        const refused = writes ? refusedWriter(c, repo) : null;
        if (refused)
            return refused;
        const body = await plainBody(c);
        const { token } = c.var;
        if (!writes || c.req.method !== 'POST' || !token)
            return backend(c, repo, body);
        const push = parsePush(body);
        const reason = await git_http_refusalOf(token, repo, push.commands, push.pack);
        if (reason !== null)
            return packAnswer(c, refusedPush(push, reason));
        const answer = await backend(c, repo, body);
        for (const command of push.commands) {
            const now = (await readRef(repo.gitDir, command.ref)) ?? zeroSha;
            if (now !== command.after)
                continue;
            await tellPush({ hub, events }, repo, { ...command, actor: token.login, token });
        }
        return answer;
    });
}
function visibleRepository(c, hub) {
    if (!c.var.token && secretOf(c.req.header('Authorization')) !== null) {
        return git_http_refuse(c, 401, 'Invalid username or token. Password authentication is not supported for Git operations.');
    }
    const [, owner = '', dir = ''] = c.req.path.split('/');
    try {
        return repositoryOf(c, hub, `${decodeURIComponent(owner)}/${decodeURIComponent(dir).replace(/\.git$/, '')}`);
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        return c.var.token
            ? git_http_refuse(c, 404, 'Repository not found.')
            : git_http_refuse(c, 401, 'Repository not found.');
    }
}
function isPush(c) {
    return c.req.path.endsWith('/git-receive-pack') || c.req.query('service') === 'git-receive-pack';
}
function refusedWriter(c, repo) {
    const { token } = c.var;
    if (!token)
        return git_http_refuse(c, 401, 'No anonymous write access.');
    if (grants(token, repo, 'contents', 'write'))
        return null;
    return git_http_refuse(c, 403, `Permission to ${fullName(repo)}.git denied to ${token.login}.`);
}
/** git shows the text of such an answer after `remote:`, and asks for a password on a 401. */
function git_http_refuse(c, status, text) {
    if (status === 401)
        c.header('WWW-Authenticate', 'Basic realm="GitHub"');
    return c.text(`${text}\n`, status);
}
async function plainBody(c) {
    const body = Buffer.from(await c.req.arrayBuffer());
    return c.req.header('Content-Encoding') === 'gzip' ? (0,external_node_zlib_.gunzipSync)(body) : body;
}
/** Why GitHub refuses this push for a workflow file that it touches, in its words; null where it does not. */
async function git_http_refusalOf(token, repo, commands, pack) {
    if (grants(token, repo, 'workflows', 'write'))
        return null;
    // What is refused below stays as objects that nothing points to, as it does on any server.
    if (pack.length > 0)
        await git(repo.gitDir, ['index-pack', '--stdin', '--fix-thin'], { input: pack });
    for (const command of commands) {
        const [path] = await workflowChanges(repo.gitDir, repo.defaultBranch, command);
        if (path !== undefined)
            return refusalText(token, path);
    }
    return null;
}
function refusalText({ kind }, path) {
    const integration = kind === 'workflow' || kind === 'app';
    const who = integration ? 'a GitHub App' : 'a Personal Access Token';
    const needed = kind === 'classic' ? '`workflow` scope' : '`workflows` permission';
    return `refusing to allow ${who} to create or update workflow \`${path}\` without ${needed}`;
}
function packAnswer(c, body) {
    const headers = {
        'Content-Type': 'application/x-git-receive-pack-result',
        'Cache-Control': 'no-cache'
    };
    return c.body(new Uint8Array(body), 200, headers);
}
async function backend(c, repo, body) {
    const { pathname, search } = new URL(c.req.url);
    const answer = await httpBackend({
        gitDir: repo.gitDir,
        method: c.req.method,
        path: pathname.replace(/^\/[^/]+\/[^/]+/, ''),
        query: search.slice(1),
        contentType: c.req.header('Content-Type') ?? '',
        protocol: c.req.header('Git-Protocol') ?? '',
        user: c.var.token?.login ?? '',
        body
    });
    const status = answer.status;
    return c.body(new Uint8Array(answer.body), status, answer.headers);
}

;// CONCATENATED MODULE: ./simulator/routes/git-refs.ts








/** Refs of the git data API. */
function gitRefRoutes(context) {
    readRoutes(context);
    createRoute(context);
    updateRoutes(context);
}
function readRoutes({ app, hub }) {
    app.get('/repos/:owner/:repo/git/ref/:ref{.+}', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'contents', 'read');
        const ref = await find(repo, c.req.param('ref'));
        if (!ref)
            throw notFound();
        return c.json(refJson(hub, repo, ref));
    });
    app.get('/repos/:owner/:repo/git/matching-refs/:ref{.+}', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'contents', 'read');
        const refs = await listRefs(repo.gitDir, `refs/${c.req.param('ref')}`);
        return c.json(page(c, refs).map((ref) => refJson(hub, repo, ref)));
    });
}
function createRoute({ app, hub, events }) {
    app.post('/repos/:owner/:repo/git/refs', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'contents', 'write');
        const body = await jsonBody(c);
        const name = requiredString(body, 'ref');
        const sha = requiredString(body, 'sha');
        if (!name.startsWith('refs/') || name.split('/').length < 3) {
            throw unprocessable("Reference name must start with 'refs/' and have at least two slashes");
        }
        if (!(await isRefName(repo.gitDir, name)))
            throw unprocessable(`${name} is not a valid ref name.`);
        const type = await typeOf(repo, sha);
        if (!type)
            throw unprocessable('Object does not exist');
        if (await find(repo, name.slice('refs/'.length)))
            throw unprocessable('Reference already exists');
        await pushFor(c, { hub, events }, repo, { ref: name, before: zeroSha, after: sha });
        return c.json(refJson(hub, repo, { name, sha, type }), 201);
    });
}
function updateRoutes({ app, hub, events }) {
    app.patch('/repos/:owner/:repo/git/refs/:ref{.+}', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'contents', 'write');
        const body = await jsonBody(c);
        const sha = requiredString(body, 'sha');
        const ref = await find(repo, c.req.param('ref'));
        if (!ref)
            throw unprocessable('Reference does not exist');
        const type = await typeOf(repo, sha);
        if (!type)
            throw unprocessable('Object does not exist');
        if (body.force !== true && !(await isAncestor(repo.gitDir, ref.sha, sha))) {
            throw unprocessable('Update is not a fast forward');
        }
        await pushFor(c, { hub, events }, repo, { ref: ref.name, before: ref.sha, after: sha });
        return c.json(refJson(hub, repo, { ...ref, sha, type }));
    });
    app.delete('/repos/:owner/:repo/git/refs/:ref{.+}', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'contents', 'write');
        const ref = await find(repo, c.req.param('ref'));
        if (!ref)
            throw unprocessable('Reference does not exist');
        await pushFor(c, { hub, events }, repo, { ref: ref.name, before: ref.sha, after: zeroSha });
        return c.body(null, 204);
    });
}
async function find(repo, name) {
    const refs = await listRefs(repo.gitDir, `refs/${name}`);
    return refs.find((ref) => ref.name === `refs/${name}`) ?? null;
}
function typeOf(repo, sha) {
    if (!/^[0-9a-f]{40}$/.test(sha))
        return Promise.resolve(null);
    return gitLookup(repo.gitDir, ['cat-file', '-t', sha]);
}
function refJson(hub, repo, { name, sha, type }) {
    const url = `${apiUrl(hub, repo)}/git`;
    return {
        ref: name,
        node_id: nodeId('Ref', `${repo.id}:${name}`),
        url: `${url}/${name}`,
        object: { sha, type, url: `${url}/${type}s/${sha}` }
    };
}

;// CONCATENATED MODULE: ./simulator/routes/git-trees.ts







const modes = ['100644', '100755', '040000', '160000', '120000'];
/** Trees of the git data API. */
function gitTreeRoutes({ app, hub }) {
    app.get('/repos/:owner/:repo/git/trees/:tree_sha{.+}', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'contents', 'read');
        const answer = await treeJson(hub, repo, c.req.param('tree_sha'), !!c.req.query('recursive'));
        if (!answer)
            throw notFound();
        return c.json(answer);
    });
    app.post('/repos/:owner/:repo/git/trees', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'contents', 'write');
        const body = await jsonBody(c);
        const changes = await changesOf(repo, body);
        await demandWorkflowPower(c, repo, changes);
        const base = optionalString(body, 'base_tree');
        if (base && !(await treeSha(repo, base)))
            throw unprocessable('base_tree is not a valid tree oid');
        const sha = await written(repo, base ?? null, changes);
        return c.json(await treeJson(hub, repo, sha, false), 201);
    });
}
async function treeJson(hub, repo, name, recursive) {
    const sha = await treeSha(repo, name);
    const entries = sha && (await listTree(repo.gitDir, sha, recursive));
    if (!sha || !entries)
        return null;
    const url = `${apiUrl(hub, repo)}/git`;
    return {
        sha,
        url: `${url}/trees/${sha}`,
        tree: entries.map(({ path, mode, type, sha, size }) => ({
            path,
            mode,
            type,
            sha,
            ...(size === null ? {} : { size }),
            url: `${url}/${type}s/${sha}`
        })),
        truncated: false
    };
}
function treeSha(repo, name) {
    if (name.startsWith('-'))
        return Promise.resolve(null);
    return gitLookup(repo.gitDir, ['rev-parse', '--verify', '--quiet', `${name}^{tree}`]);
}
async function changesOf(repo, body) {
    if (!Array.isArray(body.tree))
        throw unprocessable('Invalid tree info');
    const changes = [];
    for (const entry of body.tree) {
        const path = optionalString(entry, 'path');
        const mode = optionalString(entry, 'mode');
        const content = optionalString(entry, 'content');
        if (!path || path.startsWith('/'))
            throw unprocessable('tree.path contains a malformed path component');
        if (!mode || !modes.includes(mode))
            throw unprocessable('Must supply a valid tree.mode');
        if (content === undefined && entry.sha === undefined) {
            throw unprocessable('Must supply either tree.sha or tree.content');
        }
        const sha = content === undefined ? optionalString(entry, 'sha') : undefined;
        const stored = content === undefined ? (sha ?? null) : await writeBlob(repo.gitDir, content);
        changes.push({ path, mode, sha: stored });
    }
    return changes;
}
/** A tree with a new or other workflow file is refused here, before any ref moves; the blob itself was not. */
async function demandWorkflowPower(c, repo, changes) {
    const { token } = c.var;
    if (!token || grants(token, repo, 'workflows', 'write'))
        return;
    for (const { path, sha } of changes.filter((change) => isWorkflowFile(change.path))) {
        const known = await entryAt(repo.gitDir, `refs/heads/${repo.defaultBranch}`, path);
        if ((known?.sha ?? null) !== sha)
            throw refusal(token, 'contents=write,workflows=write');
    }
}
async function written(repo, base, changes) {
    try {
        return await writeTree(repo.gitDir, base, changes);
    }
    catch {
        throw unprocessable('GitRPC::BadObjectState');
    }
}

;// CONCATENATED MODULE: ./simulator/graphql/graphql-error.ts
/** An error of GraphQL, which comes with status 200. */
class GraphqlError extends Error {
    type;
    constructor(type, message) {
        super(message);
        this.type = type;
    }
}
/** The `errors` entry for it, at the mutation or field that it stopped. */
function graphqlErrorJson(error, path) {
    return {
        type: error.type,
        path,
        extensions: { saml_failure: false },
        locations: [{ line: 1, column: 1 }],
        message: error.message
    };
}

;// CONCATENATED MODULE: ./simulator/graphql/create-commit.ts








/** `createCommitOnBranch`: a signed commit on a branch that is where the caller last saw it. */
async function createCommitOnBranch(c, { hub, events }, input) {
    const { repo, branch } = branchOf([...hub.repositories.values()], input);
    const { token } = c.var;
    if (!token || !grants(token, repo, 'contents', 'write'))
        throw inaccessible(c);
    const ref = `refs/heads/${branch}`;
    const tip = await readRef(repo.gitDir, ref);
    if (!tip)
        throw new GraphqlError('NOT_FOUND', 'Branch not found');
    if (tip !== input.expectedHeadOid)
        throw stale(input.expectedHeadOid);
    const { headline, body } = input.message;
    const after = await commitFiles(repo.gitDir, {
        parent: tip,
        files: filesOf(input),
        message: body ? `${headline}\n\n${body}` : headline,
        author: identityOf(hub, token.login),
        committer: webCommitter,
        at: hub.now()
    });
    await push(c, { hub, events }, repo, { ref, before: tip, after });
    const url = `${htmlUrl(hub, repo)}/commit/${after}`;
    return {
        clientMutationId: input.clientMutationId ?? null,
        commit: { id: nodeId('Commit', after), oid: after, url },
        ref: { id: nodeId('Ref', `${repo.id}:${ref}`), name: branch, target: { oid: after } }
    };
}
function branchOf(repositories, { branch }) {
    for (const repo of repositories) {
        const name = `${repo.owner}/${repo.name}`;
        if (branch.repositoryNameWithOwner?.toLowerCase() === name.toLowerCase() && branch.branchName) {
            return { repo, branch: branch.branchName.replace(/^refs\/heads\//, '') };
        }
        const text = Buffer.from(branch.id ?? '', 'base64url').toString();
        const prefix = `03:Ref${repo.id}:refs/heads/`;
        if (text.startsWith(prefix))
            return { repo, branch: text.slice(prefix.length) };
    }
    const name = branch.repositoryNameWithOwner ?? branch.id ?? '';
    throw new GraphqlError('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`);
}
function filesOf({ fileChanges = {} }) {
    const { additions = [], deletions = [] } = fileChanges;
    return Object.fromEntries([
        ...deletions.map(({ path }) => [path, null]),
        ...additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')])
    ]);
}
async function push(c, context, repo, movement) {
    try {
        await pushFor(c, context, repo, movement);
    }
    catch (error) {
        if (error instanceof ApiError && error.status === 422)
            throw stale(movement.before);
        throw error instanceof ApiError ? inaccessible(c) : error;
    }
}
function stale(oid) {
    return new GraphqlError('STALE_DATA', `Expected branch to point to "${oid}" but it did not.  Pull and try again.`);
}
function inaccessible(c) {
    const kind = c.var.token?.kind;
    const integration = kind === 'workflow' || kind === 'app';
    const who = integration ? 'integration' : 'personal access token';
    return new GraphqlError('FORBIDDEN', `Resource not accessible by ${who}`);
}

;// CONCATENATED MODULE: ./simulator/issues.ts



/** An issue or pull request by the route's `:issue_number`; 404, or 410 where issues are off. */
function issues_issueOf(c, repo) {
    const issue = repo.issues.get(Number(c.req.param('issue_number')));
    if (!issue?.pullRequest && !repo.settings.hasIssues)
        throw issuesDisabled();
    if (!issue)
        throw notFound();
    return issue;
}
/** 410 for what needs issues in a repository that has them off. */
function issuesDisabled() {
    return apiError(410, 'Issues has been disabled in this repository.');
}
/** Demands the power over issues, or over pull requests where this is one: either will do for it. */
function demandIssue(c, repo, issue, level) {
    const { token } = c.var;
    if (issue.pullRequest && token && grants(token, repo, 'pull-requests', level))
        return;
    demand(c, repo, 'issues', level);
}
/** Adds a new issue or pull request to the repository. */
function addIssue(hub, repo, given) {
    const now = hub.now();
    const issue = {
        number: repo.nextIssueNumber++,
        id: hub.nextId(),
        state: 'open',
        stateReason: null,
        labels: [],
        assignees: [],
        createdAt: now,
        updatedAt: now,
        closedAt: null,
        closedBy: null,
        locked: false,
        comments: [],
        pullRequest: null,
        ...given
    };
    repo.issues.set(issue.number, issue);
    return issue;
}
/** The labels with these names, made where they are not there yet; a name over 50 characters is 422 without a reason. */
function wantedLabels(hub, repo, names) {
    for (const value of names) {
        if ([...value].length <= 50 && value.trim() !== '')
            continue;
        throw validationFailed({ value, resource: 'Label', field: 'name', code: 'invalid' });
    }
    return names.map((name) => findLabel(repo, name) ?? newLabel(hub, repo, name));
}
/** Gives an issue exactly these labels, and tells of each that came or went. */
function setLabels(c, { hub, events }, repo, issue, names) {
    const before = issue.labels;
    const after = [...new Set(wantedLabels(hub, repo, names).map(({ name }) => name))];
    issue.labels = after;
    issue.updatedAt = hub.now();
    const tell = (action, label) => tellIssue(c, { events }, repo, issue, action, label);
    for (const name of after)
        if (!before.includes(name))
            tell('labeled', name);
    for (const name of before)
        if (!after.includes(name))
            tell('unlabeled', name);
}
/** Tells whoever listens what happened to an issue or pull request. */
function tellIssue(c, { events }, repo, issue, action, label) {
    const { token } = c.var;
    const activity = {
        action,
        number: issue.number,
        actor: actorOf(c),
        token,
        ...(label === undefined ? {} : { label })
    };
    const listeners = issue.pullRequest ? events.onPullRequest : events.onIssue;
    for (const listener of listeners)
        listener(repo, activity);
}
/** The login behind the request. */
function actorOf(c) {
    return c.var.token?.login ?? 'ghost';
}
function newLabel(hub, repo, name) {
    const label = { id: hub.nextId(), name, color: 'ededed', description: null };
    repo.labels.set(name, label);
    return label;
}

;// CONCATENATED MODULE: ./simulator/graphql/pull-for.ts



/** The pull request with this node id, for a token that may write pull requests, and `more` where that is named. */
function pullFor(c, hub, id, ...more) {
    const found = [...hub.repositories.values()]
        .flatMap((repo) => [...repo.issues.values()].map((issue) => ({ repo, issue })))
        .find(({ issue }) => issue.pullRequest && nodeId('PullRequest', issue.id) === id);
    if (!found?.issue.pullRequest) {
        throw new GraphqlError('NOT_FOUND', 'Could not resolve to a node with the global id.');
    }
    const { token } = c.var;
    const needed = ['pull-requests', ...more];
    if (!token || needed.some((permission) => !grants(token, found.repo, permission, 'write'))) {
        throw new GraphqlError('FORBIDDEN', 'Resource not accessible by integration');
    }
    return { ...found, pullRequest: found.issue.pullRequest };
}

;// CONCATENATED MODULE: ./simulator/graphql/enable-auto-merge.ts





/** `enablePullRequestAutoMerge`: only for what waits for something, in a repository that allows it. */
async function enableAutoMerge(c, { hub, events }, { pullRequestId, mergeMethod = 'MERGE', clientMutationId }) {
    const { repo, issue, pullRequest } = pullFor(c, hub, pullRequestId, 'contents');
    if (!repo.settings.allowAutoMerge)
        throw refused('Auto merge is not allowed for this repository');
    if (mergeMethod === 'REBASE')
        throw refused('The local GitHub merges or squashes only');
    const state = issue.state === 'open' ? await mergeState(repo, issue) : 'closed';
    if (state !== 'blocked')
        throw refused(`Pull request is in ${state} status`);
    const token = c.var.token;
    const method = mergeMethod === 'SQUASH' ? 'squash' : 'merge';
    pullRequest.autoMerge = { token, method };
    issue.updatedAt = hub.now();
    tellIssue(c, { events }, repo, issue, 'auto_merge_enabled');
    return {
        clientMutationId: clientMutationId ?? null,
        actor: { login: token.login },
        pullRequest: {
            id: pullRequestId,
            number: issue.number,
            autoMergeRequest: { enabledAt: iso(hub.now()), mergeMethod }
        }
    };
}
/** GitHub puts the field's name before each of these. */
function refused(reason) {
    return new GraphqlError('UNPROCESSABLE', `Pull request ${reason}`);
}

;// CONCATENATED MODULE: ./simulator/graphql/mark-ready.ts


/** `markPullRequestReadyForReview`; pull-requests: write is not enough (github.com/cli/cli/issues/8910). */
function markReady(c, { hub, events }, { pullRequestId, clientMutationId }) {
    const { repo, issue, pullRequest } = pullFor(c, hub, pullRequestId, 'contents');
    if (pullRequest.draft) {
        pullRequest.draft = false;
        issue.updatedAt = hub.now();
        tellIssue(c, { events }, repo, issue, 'ready_for_review');
    }
    return {
        clientMutationId: clientMutationId ?? null,
        pullRequest: { id: pullRequestId, number: issue.number, isDraft: false }
    };
}

;// CONCATENATED MODULE: ./simulator/graphql/request-reviews.ts


const copilot = 'copilot-pull-request-reviewer';
/** `requestReviewsByLogin` for bots, of which Copilot is the only one, where the repository has it. */
function requestReviews(c, { hub }, { pullRequestId, botLogins = [], clientMutationId }) {
    const { repo, pullRequest: pull } = pullFor(c, hub, pullRequestId);
    const stranger = botLogins.find((login) => login !== copilot || !repo.settings.copilotReview);
    if (stranger !== undefined) {
        throw new GraphqlError('NOT_FOUND', `Could not resolve to a Bot with the login of '${stranger}'.`);
    }
    pull.reviewers = [...new Set([...(pull.reviewers ?? []), ...botLogins])];
    return { clientMutationId: clientMutationId ?? null, pullRequest: { id: pullRequestId } };
}

;// CONCATENATED MODULE: ./simulator/graphql/top-field.ts
/** The document's one field at the top, with its `input`: a variable, or an object of variables, texts and words. */
function topField(query, variables) {
    const top = /\{\s*(?:(\w+)\s*:\s*)?(\w+)\s*(?:\(\s*input\s*:\s*(?:\$(\w+)|\{([^}]*)\})\s*\))?/.exec(query);
    const [, alias, field = '', variable, object] = top ?? [];
    const input = object === undefined ? variables[variable ?? ''] : objectOf(object, variables);
    return { field, name: alias ?? field, input };
}
function objectOf(text, variables) {
    const entries = [...text.matchAll(/(\w+)\s*:\s*(?:\$(\w+)|"([^"]*)"|(\w+))/g)];
    return Object.fromEntries(entries.map(([, key, variable, quoted, word]) => [
        key,
        variable === undefined ? (quoted ?? word) : variables[variable]
    ]));
}

;// CONCATENATED MODULE: ./simulator/routes/graphql.ts








/**
 * GraphQL, as far as it is needed: `viewer { login }` and four mutations. The answer holds what the field can give,
 * not only what the document selects.
 */
function graphqlRoutes({ app, hub, events }) {
    app.post('/graphql', async (c) => {
        if (!c.var.token)
            throw requiresAuthentication();
        const { query, variables } = await jsonBody(c);
        const field = topField(String(query), (variables ?? {}));
        const { name } = field;
        try {
            const value = await resolve(c, { hub, events }, field);
            return c.json({ data: { [name]: value } });
        }
        catch (error) {
            if (!(error instanceof GraphqlError))
                throw error;
            const errors = [graphqlErrorJson(error, [name])];
            return c.json(field.field === 'viewer' ? { errors } : { data: { [name]: null }, errors });
        }
    });
}
const mutations = {
    createCommitOnBranch: (c, ground, input) => createCommitOnBranch(c, ground, input),
    enablePullRequestAutoMerge: (c, ground, input) => enableAutoMerge(c, ground, input),
    markPullRequestReadyForReview: (c, ground, input) => markReady(c, ground, input),
    requestReviewsByLogin: (c, ground, input) => requestReviews(c, ground, input)
};
function resolve(c, ground, { field, input }) {
    if (field === 'viewer')
        return { login: c.var.token?.login };
    const mutation = mutations[field];
    if (mutation && input)
        return mutation(c, ground, input);
    const known = ['viewer { login }', ...Object.keys(mutations)].join(', ');
    const message = `The local GitHub does not know "${field}": it answers ${known} only.`;
    throw new GraphqlError('undefinedField', message);
}

;// CONCATENATED MODULE: ./simulator/routes/id-token.ts


/** Where a job with `id-token: write` gets a token that says who it is, as its runner's environment tells it. */
function idTokenRoutes({ app, hub }) {
    const { privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    app.get('/_id_token/:owner/:repo', (c) => {
        const { token } = c.var;
        if (!token)
            throw apiError(401, 'Bad credentials');
        if (token.permissions['id-token'] !== 'write') {
            throw forbidden('Resource not accessible by integration');
        }
        const name = `${c.req.param('owner')}/${c.req.param('repo')}`;
        const claims = {
            iss: `${hub.url}/_id_token`,
            aud: c.req.query('audience') ?? `${hub.url}/${c.req.param('owner')}`,
            sub: `repo:${name}`,
            repository: name,
            iat: Math.floor(hub.now() / 1000)
        };
        const parts = [{ alg: 'ES256', typ: 'JWT' }, claims];
        const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
        const signature = (0,external_node_crypto_.createSign)('SHA256').update(text.join('.')).sign(privateKey, 'base64url');
        return c.json({ value: [...text, signature].join('.') });
    });
}

;// CONCATENATED MODULE: ./simulator/routes/issue-assignees.ts




/** Assignees of an issue; whoever can't be assigned is left out without a word, as on GitHub. */
function issueAssigneeRoutes({ app, hub, events }) {
    const path = '/repos/:owner/:repo/issues/:issue_number{[0-9]+}/assignees';
    app.post(path, async (c) => {
        const repo = repositoryOf(c, hub);
        const issue = issues_issueOf(c, repo);
        demandIssue(c, repo, issue, 'write');
        const asked = optionalNames(await jsonBody(c), 'assignees') ?? [];
        const added = asked.filter((login) => assignable(c, repo, login) === 'yes');
        issue.assignees = [...new Set([...issue.assignees, ...added])].slice(0, 10);
        issue.updatedAt = hub.now();
        if (added.length > 0)
            tellIssue(c, { events }, repo, issue, 'assigned');
        return c.json(issueJson(hub, repo, issue), 201);
    });
    app.delete(path, async (c) => {
        const repo = repositoryOf(c, hub);
        const issue = issues_issueOf(c, repo);
        demandIssue(c, repo, issue, 'write');
        const gone = optionalNames(await jsonBody(c), 'assignees') ?? [];
        issue.assignees = issue.assignees.filter((login) => !gone.includes(login));
        issue.updatedAt = hub.now();
        return c.json(issueJson(hub, repo, issue));
    });
}
const issue_assignees_copilot = new Set(['copilot-swe-agent', 'copilot-swe-agent[bot]']);
/** Whether this request may assign this login: Copilot takes work from users alone, and says nothing to an integration. */
function assignable(c, repo, login) {
    if (issue_assignees_copilot.has(login)) {
        const kind = c.var.token?.kind;
        return kind === 'classic' || kind === 'fine-grained' ? 'yes' : 'silently-not';
    }
    return permissionOf(login, repo) === null ? 'unknown' : 'yes';
}

;// CONCATENATED MODULE: ./simulator/routes/issue-comments.ts






/** Comments of issues and pull requests. */
function issueCommentRoutes(context) {
    ofAnIssue(context);
    byId(context);
}
function ofAnIssue({ app, hub, events }) {
    const path = '/repos/:owner/:repo/issues/:issue_number{[0-9]+}/comments';
    app.get(path, (c) => {
        const repo = repositoryOf(c, hub);
        const issue = issues_issueOf(c, repo);
        demandIssue(c, repo, issue, 'read');
        const since = Date.parse(c.req.query('since') ?? '1970-01-01T00:00:00Z');
        const comments = issue.comments.filter(({ updatedAt }) => updatedAt >= since);
        return c.json(page(c, comments).map((comment) => commentJson(hub, repo, issue, comment)));
    });
    app.post(path, async (c) => {
        const repo = repositoryOf(c, hub);
        const issue = issues_issueOf(c, repo);
        demandIssue(c, repo, issue, 'write');
        if (issue.locked)
            throw forbidden('Unable to create comment because issue is locked.');
        const body = textOf(await jsonBody(c));
        const at = hub.now();
        const author = actorOf(c);
        const comment = { id: hub.nextId(), body, author, createdAt: at, updatedAt: at };
        issue.comments.push(comment);
        issue.updatedAt = at;
        const made = { action: 'created', number: issue.number, actor: author, commentId: comment.id };
        for (const tell of events.onIssueComment)
            tell(repo, { ...made, token: c.var.token });
        return c.json(commentJson(hub, repo, issue, comment), 201);
    });
}
function byId({ app, hub }) {
    const path = '/repos/:owner/:repo/issues/comments/:comment_id{[0-9]+}';
    app.get(path, (c) => {
        const { repo, issue, comment } = commentOf(c, hub, 'read');
        return c.json(commentJson(hub, repo, issue, comment));
    });
    app.patch(path, async (c) => {
        const { repo, issue, comment } = commentOf(c, hub, 'write');
        comment.body = textOf(await jsonBody(c));
        comment.updatedAt = hub.now();
        return c.json(commentJson(hub, repo, issue, comment));
    });
    app.delete(path, (c) => {
        const { issue, comment } = commentOf(c, hub, 'write');
        issue.comments = issue.comments.filter((other) => other !== comment);
        return c.body(null, 204);
    });
}
function commentOf(c, hub, level) {
    const repo = repositoryOf(c, hub);
    const id = Number(c.req.param('comment_id'));
    for (const issue of repo.issues.values()) {
        const comment = issue.comments.find((other) => other.id === id);
        if (!comment)
            continue;
        demandIssue(c, repo, issue, level);
        return { repo, issue, comment };
    }
    demand(c, repo, 'issues', level);
    throw notFound();
}
function textOf(body) {
    const text = requiredString(body, 'body');
    if (text.trim() === '') {
        const problem = { resource: 'IssueComment', field: 'data', code: 'unprocessable' };
        throw validationFailed({ ...problem, message: 'Body cannot be blank' });
    }
    demandLength(text, 65_536, 'IssueComment', 'body');
    return text;
}

;// CONCATENATED MODULE: ./simulator/routes/issue-labels.ts






/** The labels on an issue or pull request. */
function issueLabelRoutes({ app, hub, events }) {
    const ground = { hub, events };
    const path = '/repos/:owner/:repo/issues/:issue_number{[0-9]+}/labels';
    app.get(path, (c) => {
        const { repo, issue } = labelled(c, hub, 'read');
        return c.json(page(c, labelsJson(hub, repo, issue.labels)));
    });
    app.post(path, async (c) => {
        const { repo, issue } = labelled(c, hub, 'write');
        setLabels(c, ground, repo, issue, [...issue.labels, ...(await namesOf(c))]);
        return c.json(labelsJson(hub, repo, issue.labels));
    });
    app.put(path, async (c) => {
        const { repo, issue } = labelled(c, hub, 'write');
        setLabels(c, ground, repo, issue, await namesOf(c));
        return c.json(labelsJson(hub, repo, issue.labels));
    });
    app.delete(path, (c) => {
        const { repo, issue } = labelled(c, hub, 'write');
        setLabels(c, ground, repo, issue, []);
        return c.body(null, 204);
    });
    app.delete(`${path}/:name{.+}`, (c) => {
        const { repo, issue } = labelled(c, hub, 'write');
        const name = findLabel(repo, c.req.param('name') ?? '')?.name;
        if (!name || !issue.labels.includes(name))
            throw notFound('Label does not exist');
        const rest = issue.labels.filter((other) => other !== name);
        setLabels(c, ground, repo, issue, rest);
        return c.json(labelsJson(hub, repo, issue.labels));
    });
}
function labelled(c, hub, level) {
    const repo = repositoryOf(c, hub);
    const issue = issues_issueOf(c, repo);
    demandIssue(c, repo, issue, level);
    return { repo, issue };
}
/** The body is `{"labels": [...]}` or a bare list. */
async function namesOf(c) {
    const body = await jsonBody(c);
    return optionalNames(body, 'labels') ?? optionalNames(body, 'items') ?? [];
}

;// CONCATENATED MODULE: ./simulator/routes/issue-filters.ts

/** The issues and pull requests that a list's query asks for, in its order; by default the open ones, newest first. */
function matchingIssues(repo, query) {
    const { labels, creator, assignee, since, direction = 'desc' } = query;
    const state = stateOf(query);
    const wanted = (labels ?? '').split(',').filter((name) => name !== '');
    const found = [...repo.issues.values()].filter((issue) => (issue.pullRequest !== null || repo.settings.hasIssues) &&
        (state === 'all' || issue.state === state) &&
        wanted.every((name) => hasLabel(issue, name)) &&
        (!creator || issue.author === creator) &&
        isAssigned(issue, assignee) &&
        (!since || issue.updatedAt >= Date.parse(since)));
    const order = orderOf(query);
    found.sort((one, other) => order(one) - order(other) || one.number - other.number);
    return direction === 'asc' ? found : found.reverse();
}
/** The `state` of a list's query. */
function stateOf({ state = 'open' }) {
    if (['open', 'closed', 'all'].includes(state))
        return state;
    throw validationFailed({ value: state, resource: 'Issue', field: 'state', code: 'invalid' });
}
function orderOf({ sort = 'created' }) {
    if (sort === 'updated')
        return ({ updatedAt }) => updatedAt;
    if (sort === 'comments')
        return ({ comments }) => comments.length;
    return ({ createdAt }) => createdAt;
}
function hasLabel({ labels }, name) {
    return labels.some((label) => label.toLowerCase() === name.toLowerCase());
}
function isAssigned({ assignees }, asked) {
    if (!asked)
        return true;
    if (asked === 'none')
        return assignees.length === 0;
    return asked === '*' ? assignees.length > 0 : assignees.includes(asked);
}

;// CONCATENATED MODULE: ./simulator/routes/issues.ts








/** Issues, with pull requests among them as on GitHub. */
function issueRoutes({ app, hub, events }) {
    const ground = { hub, events };
    app.get('/repos/:owner/:repo/issues', (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'issues', 'read');
        const found = matchingIssues(repo, c.req.query());
        return c.json(page(c, found).map((issue) => issueJson(hub, repo, issue)));
    });
    app.get('/repos/:owner/:repo/issues/:issue_number{[0-9]+}', (c) => {
        const repo = repositoryOf(c, hub);
        const issue = issues_issueOf(c, repo);
        demandIssue(c, repo, issue, 'read');
        return c.json(issueJson(hub, repo, issue));
    });
    app.post('/repos/:owner/:repo/issues', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'issues', 'write');
        if (!repo.settings.hasIssues)
            throw issuesDisabled();
        return c.json(issueJson(hub, repo, create(c, ground, repo, await jsonBody(c))), 201);
    });
    app.patch('/repos/:owner/:repo/issues/:issue_number{[0-9]+}', async (c) => {
        const repo = repositoryOf(c, hub);
        const issue = issues_issueOf(c, repo);
        demandIssue(c, repo, issue, 'write');
        update(c, ground, repo, issue, await jsonBody(c));
        return c.json(issueJson(hub, repo, issue));
    });
}
function create(c, ground, repo, body) {
    const { hub, events } = ground;
    const title = requiredString(body, 'title');
    const text = optionalString(body, 'body') ?? null;
    demandTexts(title, text);
    const wanted = optionalNames(body, 'assignees') ?? [];
    const assignees = demandAssignable(c, repo, wanted);
    const issue = addIssue(hub, repo, { title, body: text, author: actorOf(c), assignees });
    tellIssue(c, { events }, repo, issue, 'opened');
    setLabels(c, ground, repo, issue, optionalNames(body, 'labels') ?? []);
    return issue;
}
function update(c, ground, repo, issue, body) {
    const title = optionalString(body, 'title');
    const text = optionalString(body, 'body');
    demandTexts(title, text);
    const names = optionalNames(body, 'labels');
    const assignees = optionalNames(body, 'assignees');
    if (assignees)
        issue.assignees = demandAssignable(c, repo, assignees);
    if (title !== undefined)
        issue.title = title;
    if (body.body !== undefined)
        issue.body = text ?? null;
    if (names)
        setLabels(c, ground, repo, issue, names);
    issue.updatedAt = ground.hub.now();
    if (title !== undefined || body.body !== undefined)
        tellIssue(c, ground, repo, issue, 'edited');
    changeState(c, ground, repo, issue, body);
}
/** Closes or reopens an issue or a pull request, as `state` asks. */
function changeState(c, ground, repo, issue, body) {
    const state = optionalString(body, 'state');
    if (state === undefined || state === issue.state)
        return;
    if (state !== 'open' && state !== 'closed') {
        throw validationFailed({ value: state, resource: 'Issue', field: 'state', code: 'invalid' });
    }
    const now = ground.hub.now();
    const reason = optionalString(body, 'state_reason');
    issue.state = state;
    issue.updatedAt = now;
    issue.closedAt = state === 'closed' ? now : null;
    issue.closedBy = state === 'closed' ? actorOf(c) : null;
    if (!issue.pullRequest) {
        issue.stateReason = state === 'closed' ? (reason ?? 'completed') : 'reopened';
    }
    tellIssue(c, ground, repo, issue, state === 'closed' ? 'closed' : 'reopened');
}
/** Throws 422 where a title or body is longer than GitHub takes. */
function demandTexts(title, body) {
    if (title?.trim() === '') {
        throw validationFailed({ resource: 'Issue', field: 'title', code: 'missing_field' });
    }
    demandLength(title, 256, 'Issue', 'title');
    demandLength(body, 65_536, 'Issue', 'body');
}
function demandAssignable(c, repo, logins) {
    const stranger = logins.find((login) => assignable(c, repo, login) === 'unknown');
    if (stranger !== undefined) {
        const where = { resource: 'Issue', field: 'assignees', code: 'invalid' };
        throw validationFailed({ value: stranger, ...where });
    }
    return logins.filter((login) => assignable(c, repo, login) === 'yes');
}

;// CONCATENATED MODULE: ./simulator/routes/jobs.ts





const jobs_root = '/repos/:owner/:repo/actions';
/** Jobs: of a run's last attempt or of all, of one attempt, and one by its id. */
function jobsRoutes({ app, hub }) {
    app.get(`${jobs_root}/runs/:run_id/jobs`, (c) => {
        const repo = jobs_readable(c, hub);
        const run = runOf(c, repo);
        const all = c.req.query('filter') === 'all';
        return jobList(c, hub, repo, run, all ? run.attempts : [currentAttempt(run)]);
    });
    app.get(`${jobs_root}/runs/:run_id/attempts/:attempt_number/jobs`, (c) => {
        const repo = jobs_readable(c, hub);
        const run = runOf(c, repo);
        return jobList(c, hub, repo, run, [attemptOf(c, run)]);
    });
    app.get(`${jobs_root}/jobs/:job_id`, (c) => {
        const repo = jobs_readable(c, hub);
        const { run, attempt, job } = jobOf(c, repo);
        return c.json(jobJson(hub, repo, run, attempt, job));
    });
}
function jobs_readable(c, hub) {
    const repo = repositoryOf(c, hub);
    demand(c, repo, 'actions', 'read');
    return repo;
}
function jobList(c, hub, repo, run, attempts) {
    const jobs = attempts.flatMap((attempt) => attempt.jobs.map((job) => ({ attempt, job })));
    return c.json({
        total_count: jobs.length,
        jobs: page(c, jobs).map(({ attempt, job }) => jobJson(hub, repo, run, attempt, job))
    });
}

;// CONCATENATED MODULE: ./simulator/routes/labels.ts





/** The labels that a repository knows. */
function labelRoutes({ app, hub }) {
    app.get('/repos/:owner/:repo/labels', (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'issues', 'read');
        const labels = page(c, [...repo.labels.values()]);
        return c.json(labels.map((label) => labelJson(hub, repo, label)));
    });
    app.post('/repos/:owner/:repo/labels', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'issues', 'write');
        const body = await jsonBody(c);
        const name = checkedName(requiredString(body, 'name'));
        if (findLabel(repo, name))
            throw exists();
        const description = optionalString(body, 'description') ?? null;
        const label = { id: hub.nextId(), name, color: colorOf(body) ?? 'ededed', description };
        repo.labels.set(name, label);
        return c.json(labelJson(hub, repo, label), 201);
    });
    const path = '/repos/:owner/:repo/labels/:name{.+}';
    app.get(path, (c) => {
        const { repo, label } = labelOf(c, hub, 'read');
        return c.json(labelJson(hub, repo, label));
    });
    app.patch(path, async (c) => {
        const { repo, label } = labelOf(c, hub, 'write');
        const body = await jsonBody(c);
        const name = checkedName(optionalString(body, 'new_name') ?? label.name);
        if (![null, label].includes(findLabel(repo, name)))
            throw exists();
        rename(repo, label, name);
        label.color = colorOf(body) ?? label.color;
        label.description = optionalString(body, 'description') ?? label.description;
        return c.json(labelJson(hub, repo, label));
    });
    app.delete(path, (c) => {
        const { repo, label } = labelOf(c, hub, 'write');
        repo.labels.delete(label.name);
        for (const issue of repo.issues.values()) {
            issue.labels = issue.labels.filter((name) => name !== label.name);
        }
        return c.body(null, 204);
    });
}
function labelOf(c, hub, level) {
    const repo = repositoryOf(c, hub);
    demand(c, repo, 'issues', level);
    const label = findLabel(repo, c.req.param('name') ?? '');
    if (!label)
        throw notFound();
    return { repo, label };
}
function rename(repo, label, name) {
    const before = label.name;
    repo.labels.delete(before);
    label.name = name;
    repo.labels.set(name, label);
    for (const issue of repo.issues.values()) {
        issue.labels = issue.labels.map((other) => (other === before ? name : other));
    }
}
function exists() {
    return validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' });
}
function checkedName(name) {
    demandLength(name, 50, 'Label', 'name');
    return name;
}
function colorOf(body) {
    const color = optionalString(body, 'color');
    if (color === undefined || /^[0-9a-f]{6}$/i.test(color))
        return color;
    throw validationFailed({ resource: 'Label', code: 'invalid', field: 'color' });
}

;// CONCATENATED MODULE: ./simulator/archive/log-text.ts
const byteOrderMark = '\ufeff';
/** The log of a whole job: its own where it has one, else its steps' logs one after another. */
function jobLog(job) {
    return job.log ?? job.steps.map((step) => step.log).join('');
}
/** True where the service can hand out a log: the job has ended, it wrote something, and nothing was lost. */
function hasLog(job) {
    return job.status === 'completed' && !job.logLost && jobLog(job) !== '';
}
/** Puts U+FEFF where the runner's fresh writers put it; `middle` is at the line nearest to the half as well. */
function withByteOrderMarks(text, where) {
    if (where === 'none')
        return text;
    if (where === 'start')
        return byteOrderMark + text;
    const half = text.indexOf('\n', Math.floor(text.length / 2) - 1) + 1;
    return byteOrderMark + text.slice(0, half) + byteOrderMark + text.slice(half);
}
function withLineEnds(text, ends) {
    return ends === 'lf' ? text : text.replace(/\r?\n/g, '\r\n');
}

// EXTERNAL MODULE: ./node_modules/adm-zip/adm-zip.js
var adm_zip = __webpack_require__(1316);
var adm_zip_default = /*#__PURE__*/__webpack_require__.n(adm_zip);
;// CONCATENATED MODULE: ./simulator/archive/entry-names.ts
/** What Windows, where the service ran first, does not allow in a file name. */
// eslint-disable-next-line no-control-regex
const notInPaths = /[\u0000-\u001f"*/:<>?\\|]/g;
const longestOldName = 90;
/** A job's or step's name as the archive's entries spell it; see `ArchiveOptions.naming`. */
function entryName(name, naming) {
    if (naming === 'new')
        return name.replace(notInPaths, '_');
    // C#'s Substring counts UTF-16 units as JavaScript does, and may cut a surrogate pair in two.
    return name.replace(notInPaths, '').slice(0, longestOldName).trim();
}
/** Folder and file name of each job; jobs whose names come out the same get a number, the first one none. */
function jobEntryNames(jobs, naming) {
    const seen = new Map();
    return jobs.map((job) => {
        const name = entryName(job.name, naming);
        const before = seen.get(name) ?? 0;
        seen.set(name, before + 1);
        return before === 0 ? name : `${name} (${before})`;
    });
}

;// CONCATENATED MODULE: ./simulator/archive/zip-directory.ts
const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
function entries(zip) {
    const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || zip.readUInt32LE(end) !== endOfDirectory)
        throw new Error('No zip directory found.');
    const found = [];
    let central = zip.readUInt32LE(end + 16);
    while (zip.readUInt32LE(central) === centralHeader) {
        found.push({ central, local: zip.readUInt32LE(central + 42) });
        const variable = [28, 30, 32].map((offset) => zip.readUInt16LE(central + offset));
        central += 46 + variable.reduce((sum, length) => sum + length, 0);
    }
    return found;
}
/** Overwrites every entry's DOS date and time by zero, which reads as 1980-00-00 00:00. Changes the buffer. */
function zeroDates(zip) {
    for (const { central, local } of entries(zip)) {
        zip.writeUInt32LE(0, central + 12);
        zip.writeUInt32LE(0, local + 10);
    }
}
/** Makes every entry claim this uncompressed size, in both headers. Changes the buffer. */
function claimSize(zip, bytes) {
    for (const { central, local } of entries(zip)) {
        zip.writeUInt32LE(bytes, central + 24);
        zip.writeUInt32LE(bytes, local + 22);
    }
}
/** Overwrites the start of every entry's data by what no inflater accepts. Changes the buffer. */
function spoilData(zip) {
    for (const { central, local } of entries(zip)) {
        if (zip.readUInt32LE(local) !== localHeader)
            throw new Error('No zip entry at its offset.');
        const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
        const size = Math.min(8, zip.readUInt32LE(central + 20));
        zip.fill(0xff, data, data + size);
    }
}

;// CONCATENATED MODULE: ./simulator/archive/archive-run.ts




const notAZip = '<html><body><h1>502 Bad Gateway</h1></body></html>\n';
/** The zip of an attempt's logs as the service makes it: `N_job.txt`, `job/N_step.txt`, `job/system.txt`. */
function archiveRun(run, attempt, options = {}) {
    if (options.corrupt === 'not-a-zip')
        return Buffer.from(notAZip);
    const zip = new (adm_zip_default())();
    const names = jobEntryNames(attempt.jobs, options.naming ?? 'new');
    attempt.jobs
        .map((job, index) => ({ job, name: names[index], ordinal: ordinalOf(index, options) }))
        .filter(({ job }) => hasLog(job) && !options.withoutJobs?.includes(job.name))
        .forEach(({ job, name, ordinal }) => addJob(zip, job, name, ordinal, options));
    addExtras(zip, run, names[0] ?? 'build', options);
    return damaged(zip.toBuffer(), options);
}
function ordinalOf(index, options) {
    return options.negativeOrdinals ? -2147483648 + index : index;
}
function addJob(zip, job, name, ordinal, options) {
    const add = (path, text) => {
        const marked = withByteOrderMarks(text, options.byteOrderMarks ?? 'start');
        zip.addFile(path, Buffer.from(withLineEnds(marked, options.lineEnds ?? 'lf')));
    };
    add(`${ordinal}_${name}.txt`, jobLog(job));
    if (job.systemLog)
        add(`${name}/system.txt`, job.systemLog);
    if (options.withoutStepLogs?.includes(job.name))
        return;
    for (const step of job.steps.filter(({ log }) => log !== '')) {
        add(`${name}/${step.number}_${entryName(step.name, options.naming ?? 'new')}.txt`, step.log);
    }
}
function addExtras(zip, run, firstJob, options) {
    if (options.junk) {
        zip.addFile('__MACOSX/._0_build.txt', Buffer.from([0, 5, 22, 7]));
        zip.addFile('.DS_Store', Buffer.from([0, 0, 0, 1]));
    }
    if (options.diagnosticLogs) {
        const inner = new (adm_zip_default())();
        inner.addFile('Runner_20260101-000000-utc.log', Buffer.from('[INFO Runner] Started.\n'));
        zip.addFile(`runner-diagnostic-logs/${firstJob}-${run.id}.zip`, inner.toBuffer());
    }
    if (options.bombBytes) {
        zip.addFile(`${firstJob}/999_bomb.txt`, Buffer.alloc(options.bombBytes, 'A'));
    }
}
function damaged(zip, options) {
    if ((options.dates ?? 'zero') === 'zero')
        zeroDates(zip);
    if (options.claimedSize !== undefined)
        claimSize(zip, options.claimedSize);
    if (options.corrupt === 'bad-entry')
        spoilData(zip);
    return options.corrupt === 'truncated' ? zip.subarray(0, Math.floor(zip.length / 2)) : zip;
}

;// CONCATENATED MODULE: ./simulator/routes/signed-urls.ts

const lifetimeMs = 60_000;
/** Short-lived addresses as the log storage hands them out; the key lives as long as the hub. */
function signedUrls(hub) {
    const key = (0,external_node_crypto_.randomBytes)(32);
    const signature = (path, expires) => (0,external_node_crypto_.createHmac)('sha256', key).update(`${path}\n${expires}`).digest('base64');
    return {
        sign(path) {
            const url = new URL(path, otherHost(hub.url));
            const expires = new Date(hub.now() + lifetimeMs).toISOString();
            url.searchParams.set('se', expires);
            url.searchParams.set('sig', signature(url.pathname, expires));
            return url.href;
        },
        isValid(url) {
            const expires = url.searchParams.get('se') ?? '';
            const given = Buffer.from(url.searchParams.get('sig') ?? '');
            const wanted = Buffer.from(signature(url.pathname, expires));
            const genuine = given.length === wanted.length && (0,external_node_crypto_.timingSafeEqual)(given, wanted);
            return genuine && Date.parse(expires) >= hub.now();
        }
    };
}
/** The same server by its other name, so that the storage is another host to every client. */
function otherHost(url) {
    const other = new URL(url);
    other.hostname = other.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    return other.href;
}

;// CONCATENATED MODULE: ./simulator/routes/storage-error.ts
const errors = {
    BlobNotFound: [404, 'The specified blob does not exist.'],
    InvalidAuthenticationInfo: [
        400,
        'Authentication information is not given in the correct format. Check the value of Authorization header.'
    ],
    AuthenticationFailed: [
        403,
        'Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.'
    ]
};
/** An error as the storage behind the logs writes it: XML with a byte order mark. */
function storageError(c, code) {
    const [status, message] = errors[code];
    const xml = `\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
    return c.body(xml, status, { 'Content-Type': 'application/xml', 'x-ms-error-code': code });
}

;// CONCATENATED MODULE: ./simulator/routes/logs.ts









const logs_root = '/repos/:owner/:repo/actions';
const blobs = '/_blob/:owner/:repo';
/** Logs of runs, attempts and jobs: redirects to a storage that wants no credentials but the address itself. */
function logsRoutes(context) {
    const urls = signedUrls(context.hub);
    redirects(context, urls);
    storage(context, urls);
    deletion(context);
}
function redirects({ app, hub }, urls) {
    const toArchive = (c, repo, run, attempt) => {
        if (attempt.status !== 'completed')
            throw apiError(500, 'Failed to generate URL to download logs');
        demandKept(run);
        return c.redirect(urls.sign(`/_blob/${fullName(repo)}/runs/${run.id}/${attempt.number}`), 302);
    };
    app.get(`${logs_root}/runs/:run_id/logs`, (c) => {
        const repo = downloadable(c, hub);
        const run = runOf(c, repo);
        return toArchive(c, repo, run, currentAttempt(run));
    });
    app.get(`${logs_root}/runs/:run_id/attempts/:attempt_number/logs`, (c) => {
        const repo = downloadable(c, hub);
        const run = runOf(c, repo);
        return toArchive(c, repo, run, attemptOf(c, run));
    });
    app.get(`${logs_root}/jobs/:job_id/logs`, (c) => {
        const repo = downloadable(c, hub);
        const { run, job } = jobOf(c, repo);
        demandKept(run);
        return c.redirect(urls.sign(`/_blob/${fullName(repo)}/jobs/${job.id}`), 302);
    });
}
function storage({ app, hub }, urls) {
    const refusal = (c) => {
        const authorization = c.req.header('Authorization');
        if (authorization !== undefined) {
            const known = /^(bearer|sharedkey) /i.test(authorization);
            return storageError(c, known ? 'AuthenticationFailed' : 'InvalidAuthenticationInfo');
        }
        return urls.isValid(new URL(c.req.url)) ? null : storageError(c, 'AuthenticationFailed');
    };
    const repositoryNamed = (c) => hub.repositories.get(`${c.req.param('owner')}/${c.req.param('repo')}`);
    app.get(`${blobs}/runs/:run_id/:attempt_number`, (c) => {
        const repo = repositoryNamed(c);
        const refused = refusal(c);
        if (refused || !repo)
            return refused ?? storageError(c, 'BlobNotFound');
        const run = runOf(c, repo);
        const zip = archiveRun(run, attemptOf(c, run), run.archive);
        return c.body(new Uint8Array(zip), 200, { 'Content-Type': 'application/zip' });
    });
    app.get(`${blobs}/jobs/:job_id`, (c) => {
        const repo = repositoryNamed(c);
        const refused = refusal(c);
        const found = repo && findJob(repo, Number(c.req.param('job_id')));
        if (refused)
            return refused;
        // A job that has not ended, or whose runner was lost, has an address and no blob.
        if (!found || !hasLog(found.job))
            return storageError(c, 'BlobNotFound');
        return c.body(`\ufeff${jobLog(found.job)}`, 200, { 'Content-Type': 'text/plain' });
    });
}
function deletion({ app, hub }) {
    app.delete(`${logs_root}/runs/:run_id/logs`, (c) => {
        const repo = repositoryOf(c, hub);
        demandGranted(c, repo, 'actions', 'write');
        runOf(c, repo).logsGone = true;
        return c.body(null, 204);
    });
}
function demandKept(run) {
    if (run.logsGone) {
        throw apiError(410, 'The logs for this run have expired and are no longer available.');
    }
}
/** Anybody who is logged in may download a public repository's logs; nobody may without a token. */
function downloadable(c, hub) {
    const repo = repositoryOf(c, hub);
    if (!c.var.token)
        throw forbidden('Must have admin rights to Repository.');
    demand(c, repo, 'actions', 'read');
    return repo;
}

;// CONCATENATED MODULE: ./simulator/routes/pull-creation.ts










/** `POST pulls`, with the refusals of the repository's settings. */
function pullCreationRoutes({ app, hub, events }) {
    app.post('/repos/:owner/:repo/pulls', async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'pull-requests', 'write');
        demandSetting(c, repo);
        const body = await jsonBody(c);
        const head = await headOf(hub, repo, requiredString(body, 'head'));
        const base = await baseOf(repo, requiredString(body, 'base'));
        demandNew(repo, head, base.ref);
        const title = requiredString(body, 'title');
        const text = optionalString(body, 'body') ?? null;
        demandTexts(title, text);
        await bringPullHead(repo, repo.nextIssueNumber, head.repo, `refs/heads/${head.ref}`);
        await demandCommits(repo, base, head);
        const pullRequest = pullRequestOf(head, base, body);
        const pull = addIssue(hub, repo, { title, body: text, author: actorOf(c), pullRequest });
        tellIssue(c, { events }, repo, pull, 'opened');
        return c.json(await pullJson(hub, repo, pull), 201);
    });
}
function demandSetting(c, repo) {
    if (c.var.token?.kind !== 'workflow' || repo.settings.actionsMayCreatePullRequests)
        return;
    throw apiError(403, 'GitHub Actions is not permitted to create or approve pull requests.', 'https://docs.github.com/rest/pulls/pulls#create-a-pull-request');
}
async function headOf(hub, repo, head) {
    const [owner, ref] = head.includes(':') ? head.split(':', 2) : [repo.owner, head];
    const source = [...hub.repositories.values()].find((other) => other.owner === owner && (other === repo || (other.fork && other.name === repo.name)));
    const sha = source && (await readRef(source.gitDir, `refs/heads/${ref}`));
    if (!source || !ref || !sha)
        throw invalid('head');
    return { repo: source, ref, sha };
}
async function baseOf(repo, ref) {
    const sha = await readRef(repo.gitDir, `refs/heads/${ref}`);
    if (!sha)
        throw invalid('base');
    return { ref, sha };
}
function demandNew(repo, head, baseRef) {
    const twin = [...repo.issues.values()].some(({ state, pullRequest: pull }) => state === 'open' &&
        pull?.headRef === head.ref &&
        pull.headRepository === fullName(head.repo) &&
        pull.baseRef === baseRef);
    const message = `A pull request already exists for ${head.repo.owner}:${head.ref}.`;
    if (twin)
        throw customProblem(message);
}
async function demandCommits(repo, base, head) {
    if ((await countCommits(repo.gitDir, `${base.sha}..${head.sha}`)) > 0)
        return;
    throw customProblem(`No commits between ${base.ref} and ${head.ref}`);
}
function pullRequestOf(head, base, body) {
    return {
        headRef: head.ref,
        headSha: head.sha,
        headRepository: fullName(head.repo),
        baseRef: base.ref,
        baseSha: base.sha,
        draft: body.draft === true,
        reviewers: [],
        merged: false,
        mergedAt: null,
        mergeCommitSha: null
    };
}
function invalid(field) {
    return validationFailed({ resource: 'PullRequest', field, code: 'invalid' });
}
function customProblem(message) {
    return validationFailed({ resource: 'PullRequest', field: 'base', code: 'custom', message });
}

;// CONCATENATED MODULE: ./simulator/routes/pulls.ts








/** Pull requests: listed, read and changed. */
function pullRoutes({ app, hub, events }) {
    app.get('/repos/:owner/:repo/pulls', (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'pull-requests', 'read');
        const { head, base, state = 'open', sort = 'created', direction } = c.req.query();
        const order = direction ?? (sort === 'created' ? 'desc' : 'asc');
        const found = matchingIssues(repo, { state, sort, direction: order }).filter(({ pullRequest: pull }) => pull !== null &&
            (!head || head === `${pull.headRepository.split('/')[0]}:${pull.headRef}`) &&
            (!base || base === pull.baseRef));
        return c.json(page(c, found).map((issue) => pullSimpleJson(hub, repo, issue)));
    });
    const path = '/repos/:owner/:repo/pulls/:pull_number{[0-9]+}';
    app.get(path, async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'pull-requests', 'read');
        return c.json(await pullJson(hub, repo, pullOf(c, repo)));
    });
    app.patch(path, async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'pull-requests', 'write');
        const pull = pullOf(c, repo);
        const body = await jsonBody(c);
        const title = optionalString(body, 'title');
        const text = optionalString(body, 'body');
        demandTexts(title, text);
        if (title !== undefined)
            pull.title = title;
        if (body.body !== undefined)
            pull.body = text ?? null;
        pull.pullRequest.baseRef = optionalString(body, 'base') ?? pull.pullRequest.baseRef;
        pull.updatedAt = hub.now();
        if (title !== undefined || body.body !== undefined)
            tellIssue(c, { events }, repo, pull, 'edited');
        changeState(c, { hub, events }, repo, pull, body);
        return c.json(await pullJson(hub, repo, pull));
    });
}
/** The pull request by the route's `:pull_number`, or 404. */
function pullOf(c, repo) {
    const issue = repo.issues.get(Number(c.req.param('pull_number')));
    if (!issue?.pullRequest)
        throw notFound();
    return issue;
}

;// CONCATENATED MODULE: ./simulator/routes/pull-merge.ts





/** Merging a pull request, by a merge commit or squashed. */
function pullMergeRoutes({ app, hub, events }) {
    const path = '/repos/:owner/:repo/pulls/:pull_number{[0-9]+}/merge';
    app.get(path, (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'pull-requests', 'read');
        if (!pullOf(c, repo).pullRequest.merged)
            throw notFound();
        return c.body(null, 204);
    });
    app.put(path, async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'contents', 'write');
        const pull = pullOf(c, repo);
        const body = await jsonBody(c);
        const expected = optionalString(body, 'sha');
        if (expected !== undefined && expected !== pull.pullRequest.headSha) {
            throw apiError(409, 'Head branch was modified. Review and try the merge again.');
        }
        const method = optionalString(body, 'merge_method') ?? 'merge';
        if (method !== 'merge' && method !== 'squash') {
            throw unprocessable('The local GitHub merges or squashes only.');
        }
        const token = c.var.token;
        const sha = await mergePull({ hub, events }, repo, pull, { token, method });
        return c.json({ sha, merged: true, message: 'Pull Request successfully merged' });
    });
}

;// CONCATENATED MODULE: ./simulator/routes/rate-limit.ts
/** `GET /rate_limit`, which costs nothing. */
function rateLimitRoutes({ app, hub }) {
    app.get('/rate_limit', (c) => {
        const core = { ...c.var.rate, remaining: c.var.rate.limit - c.var.rate.used };
        const minute = Math.ceil(hub.now() / 1000) + 60;
        const search = { limit: 30, used: 0, remaining: 30, reset: minute };
        const graphql = { limit: 5000, used: 0, remaining: 5000, reset: core.reset };
        return c.json({ resources: { core, search, graphql }, rate: core });
    });
}

;// CONCATENATED MODULE: ./simulator/routes/repositories.ts





/** A repository, who may do what in it, and its settings for Actions. */
function repositoryRoutes({ app, hub }) {
    app.get('/repos/:owner/:repo', (c) => c.json(fullRepositoryJson(hub, repositoryOf(c, hub))));
    app.get('/repos/:owner/:repo/collaborators/:username/permission', (c) => {
        const repo = repositoryOf(c, hub);
        demandGranted(c, repo, 'metadata', 'read');
        const login = c.req.param('username');
        const role = permissionOf(login, repo);
        if (role === null && !hub.users.has(login))
            throw notFound(`${login} is not a user`);
        const held = role ?? (repo.private ? 'none' : 'read');
        const permission = permissions[held];
        return c.json({
            permission,
            role_name: held,
            user: { ...userOf(hub, login), role_name: held, permissions: flags(held) }
        });
    });
    app.get('/repos/:owner/:repo/actions/permissions', (c) => {
        const repo = repositoryOf(c, hub);
        demandGranted(c, repo, 'administration', 'read');
        const selected = `${apiUrl(hub, repo)}/actions/permissions/selected-actions`;
        return c.json({ enabled: true, allowed_actions: 'all', selected_actions_url: selected });
    });
    const path = '/repos/:owner/:repo/actions/permissions/workflow';
    app.get(path, (c) => {
        const repo = repositoryOf(c, hub);
        demandGranted(c, repo, 'administration', 'read');
        return c.json({
            default_workflow_permissions: repo.settings.defaultWorkflowPermissions,
            can_approve_pull_request_reviews: repo.settings.actionsMayCreatePullRequests
        });
    });
    app.put(path, async (c) => {
        const repo = repositoryOf(c, hub);
        demandGranted(c, repo, 'administration', 'write');
        const { settings } = repo;
        const body = await jsonBody(c);
        if (body.default_workflow_permissions === 'read' ||
            body.default_workflow_permissions === 'write') {
            settings.defaultWorkflowPermissions = body.default_workflow_permissions;
        }
        if (typeof body.can_approve_pull_request_reviews === 'boolean') {
            settings.actionsMayCreatePullRequests = body.can_approve_pull_request_reviews;
        }
        return c.body(null, 204);
    });
}
/** What the older `permission` field says for each role. */
const permissions = {
    admin: 'admin',
    maintain: 'write',
    write: 'write',
    triage: 'read',
    read: 'read',
    none: 'none'
};
const roles = ['read', 'triage', 'write', 'maintain', 'admin'];
function flags(role) {
    const rank = roles.indexOf(role);
    return {
        pull: rank >= 0,
        triage: rank >= 1,
        push: rank >= 2,
        maintain: rank >= 3,
        admin: rank >= 4
    };
}

;// CONCATENATED MODULE: ./simulator/routes/requested-reviewers.ts






/** Asking collaborators for a review; there are no teams here. */
function requestedReviewerRoutes({ app, hub }) {
    const path = '/repos/:owner/:repo/pulls/:pull_number{[0-9]+}/requested_reviewers';
    app.get(path, (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'pull-requests', 'read');
        const users = pullOf(c, repo).pullRequest.reviewers?.map((login) => userOf(hub, login));
        return c.json({ users: users ?? [], teams: [] });
    });
    app.post(path, async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'pull-requests', 'write');
        const pull = pullOf(c, repo);
        const body = await jsonBody(c);
        const asked = optionalNames(body, 'reviewers') ?? [];
        if (asked.includes(pull.author)) {
            throw unprocessable('Review cannot be requested from pull request author.');
        }
        const teams = optionalNames(body, 'team_reviewers') ?? [];
        if (teams.length > 0 || asked.some((login) => permissionOf(login, repo) === null)) {
            throw unprocessable('Reviews may only be requested from collaborators. One or more of the users or teams you ' +
                `specified is not a collaborator of the ${fullName(repo)} repository.`);
        }
        pull.pullRequest.reviewers = [...new Set([...(pull.pullRequest.reviewers ?? []), ...asked])];
        return c.json(pullSimpleJson(hub, repo, pull), 201);
    });
    app.delete(path, async (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'pull-requests', 'write');
        const pull = pullOf(c, repo);
        const { reviewers = [] } = pull.pullRequest;
        const gone = optionalNames(await jsonBody(c), 'reviewers') ?? [];
        pull.pullRequest.reviewers = reviewers.filter((login) => !gone.includes(login));
        return c.json(pullSimpleJson(hub, repo, pull));
    });
}

;// CONCATENATED MODULE: ./simulator/routes/rules.ts





/** Rulesets, as who may read the repository sees them; `bypass_actors` is for who may edit them. */
function ruleRoutes({ app, hub }) {
    app.get('/repos/:owner/:repo/rules/branches/:branch{.+}', (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'metadata', 'read');
        const rules = rulesetsOn(repo, c.req.param('branch'));
        return c.json(page(c, rules).map(({ id, rule }) => ({ ...ruleJson(rule), ...from(repo, id) })));
    });
    app.get('/repos/:owner/:repo/rulesets/:ruleset_id{[0-9]+}', (c) => {
        const repo = repositoryOf(c, hub);
        demand(c, repo, 'metadata', 'read');
        const id = Number(c.req.param('ruleset_id'));
        const rule = repo.settings.branchRules?.[id - 1];
        if (!rule)
            throw notFound();
        const login = c.var.token?.login ?? '';
        return c.json({
            ...rulesetJson(hub, repo, id, rule),
            current_user_can_bypass: mayBypass(rule, login) ? 'always' : 'never'
        });
    });
}
const types = { creation: 'creation', 'unsigned-commits': 'required_signatures' };
const ruleJson = ({ refuses }) => ({ type: types[refuses] });
const from = (repo, id) => ({
    ruleset_source_type: 'Repository',
    ruleset_source: fullName(repo),
    ruleset_id: id
});
function rulesetJson(hub, repo, id, rule) {
    return {
        id,
        name: `Branches ${rule.prefix}`,
        target: 'branch',
        source_type: 'Repository',
        source: fullName(repo),
        enforcement: 'active',
        conditions: { ref_name: { include: [`refs/heads/${rule.prefix}**`], exclude: [] } },
        rules: [ruleJson(rule)],
        _links: {
            self: { href: `${apiUrl(hub, repo)}/rulesets/${id}` },
            html: { href: `${htmlUrl(hub, repo)}/rules/${id}` }
        }
    };
}

;// CONCATENATED MODULE: ./simulator/routes/reruns.ts




const reruns_root = '/repos/:owner/:repo/actions';
const month = 30 * 24 * 60 * 60 * 1000;
const mostReruns = 50;
const failures = new Set(['failure', 'cancelled', 'timed_out']);
/** Re-runs of a whole run, of its failed jobs, and of one job, each refused in GitHub's words; and approval. */
function rerunsRoutes({ app, hub }) {
    app.post(`${reruns_root}/runs/:run_id/rerun`, (c) => {
        const { repo, run } = writable(c, hub);
        return rerun(c, hub, repo, run);
    });
    app.post(`${reruns_root}/runs/:run_id/rerun-failed-jobs`, (c) => {
        const { repo, run } = writable(c, hub);
        const previous = currentAttempt(run);
        demandRerunnable(hub, run);
        if (!previous.jobs.some(({ conclusion }) => failures.has(conclusion)))
            throw notRetried();
        return rerun(c, hub, repo, run, { previous });
    });
    app.post(`${reruns_root}/runs/:run_id/approve`, (c) => {
        const { repo, run } = writable(c, hub);
        hub.actions?.approve(repo, run);
        return c.json({}, 201);
    });
    app.post(`${reruns_root}/jobs/:job_id/rerun`, (c) => {
        const repo = repositoryOf(c, hub);
        demandGranted(c, repo, 'actions', 'write');
        const { run, attempt, job } = jobOf(c, repo);
        if (attempt !== currentAttempt(run)) {
            throw forbidden('Only jobs from the current attempt can be re-run');
        }
        return rerun(c, hub, repo, run, { previous: attempt, job: job.name });
    });
}
function writable(c, hub) {
    const repo = repositoryOf(c, hub);
    demandGranted(c, repo, 'actions', 'write');
    return { repo, run: runOf(c, repo) };
}
function rerun(c, hub, repo, run, options) {
    demandRerunnable(hub, run);
    const startedAt = hub.now();
    run.triggeringActor = c.var.token?.login ?? run.actor;
    run.attempts.push({
        number: currentAttempt(run).number + 1,
        status: 'queued',
        conclusion: null,
        startedAt,
        updatedAt: startedAt,
        jobs: []
    });
    hub.actions?.execute(repo, run, options);
    return c.json({}, 201);
}
function demandRerunnable(hub, run) {
    const { status, jobs } = currentAttempt(run);
    if (status !== 'completed')
        throw forbidden('This workflow is already running');
    if (hub.now() - run.createdAt > month) {
        throw forbidden('Unable to retry this workflow run because it was created over a month ago');
    }
    // What never had a job, a broken file or an unapproved run, has nothing to run again.
    const ranOnce = jobs.length > 0 && run.execute;
    if (!ranOnce || run.attempts.length > mostReruns)
        throw notRetried();
}
function notRetried() {
    return forbidden('This workflow run cannot be retried');
}

;// CONCATENATED MODULE: ./simulator/routes/run-filters.ts


const run_filters_statuses = new Set([
    ...['completed', 'in_progress', 'queued', 'requested', 'waiting', 'pending'],
    ...['action_required', 'cancelled', 'failure', 'neutral', 'skipped', 'stale', 'success'],
    'timed_out'
]);
/** Whether a run passes the filters of `GET .../actions/runs`. */
function passesFilters(run, query) {
    const { branch, event, actor, head_sha: sha, check_suite_id: suite, status, created } = query;
    return ((!branch || run.headBranch === branch) &&
        (!event || run.event === event) &&
        (!actor || run.actor === actor) &&
        (!sha || run.headSha === sha) &&
        (!suite || run.checkSuiteId === Number(suite)) &&
        (!status || hasStatus(run, status)) &&
        (!created || createdWithin(iso(run.createdAt), created)));
}
/** The filter takes a status or a conclusion; `startup_failure` is none of its values, so nothing has it. */
function hasStatus(run, wanted) {
    const { status, conclusion } = currentAttempt(run);
    return run_filters_statuses.has(wanted) && (status === wanted || conclusion === wanted);
}
/** GitHub's date search: `>=DATE`, `<DATE`, `DATE..DATE` with `*` for an open end, or a day. */
function createdWithin(created, range) {
    const [from, to] = range.split('..');
    if (from !== undefined && to !== undefined) {
        return (from === '*' || created >= instant(from)) && (to === '*' || created <= dayEnd(to));
    }
    const [, operator = '', date = ''] = /^([<>]=?)?(.*)$/.exec(range) ?? [];
    if (operator === '>=')
        return created >= instant(date);
    if (operator === '>')
        return created > dayEnd(date);
    if (operator === '<')
        return created < instant(date);
    if (operator === '<=')
        return created <= dayEnd(date);
    return created >= instant(date) && created <= dayEnd(date);
}
function instant(date) {
    const ms = Date.parse(date);
    return Number.isNaN(ms) ? date : iso(ms);
}
function dayEnd(date) {
    return /^\d{4}-\d\d-\d\d$/.test(date) ? `${date}T23:59:59Z` : instant(date);
}

;// CONCATENATED MODULE: ./simulator/routes/runs.ts








const runs_root = '/repos/:owner/:repo/actions';
/** Workflow runs and their attempts: list, read, run again, cancel, delete. */
function runsRoutes(context) {
    const { app, hub } = context;
    rerunsRoutes(context);
    app.get(`${runs_root}/runs`, (c) => {
        const repo = runs_readable(c, hub);
        return runList(c, hub, repo, [...repo.runs.values()]);
    });
    app.get(`${runs_root}/workflows/:workflow_id/runs`, (c) => {
        const repo = runs_readable(c, hub);
        const { id } = workflowOf(c, repo);
        const own = [...repo.runs.values()].filter(({ workflowId }) => workflowId === id);
        return runList(c, hub, repo, own);
    });
    app.get(`${runs_root}/runs/:run_id`, (c) => {
        const repo = runs_readable(c, hub);
        const run = runOf(c, repo);
        return oneRun(c, hub, repo, run, currentAttempt(run));
    });
    app.get(`${runs_root}/runs/:run_id/attempts/:attempt_number`, (c) => {
        const repo = runs_readable(c, hub);
        const run = runOf(c, repo);
        return oneRun(c, hub, repo, run, attemptOf(c, run));
    });
    app.post(`${runs_root}/runs/:run_id/cancel`, (c) => {
        const repo = repositoryOf(c, hub);
        demandGranted(c, repo, 'actions', 'write');
        const run = runOf(c, repo);
        if (currentAttempt(run).status === 'completed') {
            throw apiError(409, 'Cannot cancel a workflow run that is completed.');
        }
        hub.actions?.cancel(run);
        return c.json({}, 202);
    });
    app.delete(`${runs_root}/runs/:run_id`, (c) => {
        const repo = repositoryOf(c, hub);
        demandGranted(c, repo, 'actions', 'write');
        repo.runs.delete(runOf(c, repo).id);
        return c.body(null, 204);
    });
}
function runs_readable(c, hub) {
    const repo = repositoryOf(c, hub);
    demand(c, repo, 'actions', 'read');
    return repo;
}
async function runList(c, hub, repo, candidates) {
    const query = c.req.query();
    const runs = candidates
        .filter((run) => passesFilters(run, query))
        .sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
    const shown = page(c, runs);
    const commits = await headCommits(hub, repo, shown);
    return c.json({
        total_count: runs.length,
        workflow_runs: shown.map((run) => {
            const json = runJson(hub, repo, run, commits.get(run.headSha));
            return query['exclude_pull_requests'] === 'true' ? { ...json, pull_requests: [] } : json;
        })
    });
}
async function oneRun(c, hub, repo, run, attempt) {
    const commits = await headCommits(hub, repo, [run]);
    return c.json(runJson(hub, repo, run, commits.get(run.headSha), attempt));
}

;// CONCATENATED MODULE: ./simulator/routes/users.ts


/** The authenticated user, which an installation token is not, and users by login. */
function userRoutes({ app, hub }) {
    app.get('/user', (c) => {
        const { token } = c.var;
        if (!token)
            throw requiresAuthentication();
        if (token.kind === 'workflow' || token.kind === 'app') {
            throw forbidden('Resource not accessible by integration');
        }
        return c.json(publicUser(hub, token.login));
    });
    app.get('/users/:username', (c) => {
        const login = c.req.param('username');
        if (!hub.users.has(login))
            throw notFound();
        return c.json(publicUser(hub, login));
    });
}
function publicUser(hub, login) {
    const since = iso(Date.UTC(2020, 0, 1));
    const unsaid = {
        name: null,
        company: null,
        location: null,
        email: null,
        hireable: null,
        bio: null
    };
    return {
        ...userOf(hub, login),
        ...unsaid,
        blog: '',
        twitter_username: null,
        public_repos: 0,
        public_gists: 0,
        followers: 0,
        following: 0,
        created_at: since,
        updated_at: since
    };
}

;// CONCATENATED MODULE: ./simulator/routes/workflows.ts







const workflows_root = '/repos/:owner/:repo/actions/workflows';
/** Workflows: list, read, start by hand, switch on and off. */
function workflowsRoutes({ app, hub }) {
    app.get(workflows_root, (c) => {
        const repo = workflows_readable(c, hub);
        const workflows = [...repo.workflows.values()];
        return c.json({
            total_count: workflows.length,
            workflows: page(c, workflows).map((workflow) => workflowJson(hub, repo, workflow))
        });
    });
    app.get(`${workflows_root}/:workflow_id`, (c) => {
        const repo = workflows_readable(c, hub);
        return c.json(workflowJson(hub, repo, workflowOf(c, repo)));
    });
    app.post(`${workflows_root}/:workflow_id/dispatches`, (c) => dispatch(c, hub));
    const switches = { enable: 'active', disable: 'disabled_manually' };
    for (const [name, state] of Object.entries(switches)) {
        app.put(`${workflows_root}/:workflow_id/${name}`, (c) => {
            const { workflow } = workflows_writable(c, hub);
            workflow.state = state;
            return c.body(null, 204);
        });
    }
}
function workflows_readable(c, hub) {
    const repo = repositoryOf(c, hub);
    demand(c, repo, 'actions', 'read');
    return repo;
}
function workflows_writable(c, hub) {
    const repo = repositoryOf(c, hub);
    demandGranted(c, repo, 'actions', 'write');
    return { repo, workflow: workflowOf(c, repo) };
}
async function dispatch(c, hub) {
    const { repo, workflow } = workflows_writable(c, hub);
    const body = await jsonBody(c);
    if (!hub.actions)
        throw apiError(503, 'Nothing executes workflows here: start the simulator whole.');
    const run = await hub.actions.dispatch(repo, {
        workflow,
        ref: requiredString(body, 'ref'),
        inputs: (body.inputs ?? {}),
        actor: c.var.token?.login ?? repo.owner
    });
    if (body.return_run_details !== true)
        return c.body(null, 204);
    return c.json({
        workflow_run_id: run.id,
        run_url: `${apiUrl(hub, repo)}/actions/runs/${run.id}`,
        html_url: `${htmlUrl(hub, repo)}/actions/runs/${run.id}`
    });
}

;// CONCATENATED MODULE: ./simulator/routes/index.ts































const routes_all = [
    pagesRoutes,
    branchRoutes,
    checksRoutes,
    commitRoutes,
    compareRoutes,
    contentRoutes,
    contentWriteRoutes,
    gitBlobRoutes,
    gitCommitRoutes,
    gitHttpRoutes,
    gitRefRoutes,
    gitTreeRoutes,
    graphqlRoutes,
    idTokenRoutes,
    issueAssigneeRoutes,
    issueCommentRoutes,
    issueLabelRoutes,
    issueRoutes,
    jobsRoutes,
    labelRoutes,
    logsRoutes,
    pullCreationRoutes,
    pullMergeRoutes,
    pullRoutes,
    rateLimitRoutes,
    repositoryRoutes,
    requestedReviewerRoutes,
    ruleRoutes,
    runsRoutes,
    userRoutes,
    workflowsRoutes
];
/** Registers every route of the local GitHub; where two match, the first one answers. */
function registerRoutes(context) {
    for (const register of routes_all)
        register(context);
}

;// CONCATENATED MODULE: ./simulator/simulator.ts
















/**
 * Starts a local GitHub on 127.0.0.1, on a free port unless told; `now` is its clock, and `minute` how many
 * milliseconds a minute of a `timeout-minutes` has.
 */
async function startSimulator(options = {}) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'local-github-'));
    const hub = emptyHub(options.now ?? Date.now);
    if (options.minute !== undefined)
        hub.minute = options.minute;
    const events = noListeners();
    const closing = new AbortController();
    const answerListeners = [];
    const closeListeners = [];
    const { faults, middleware } = createFaults(closing.signal, () => hub.now());
    const app = createApp(hub, answerListeners, middleware);
    registerRoutes({ app, hub, events });
    const server = (0,dist/* createAdaptorServer */.b$)({ fetch: app.fetch, overrideGlobalObjects: false });
    hub.url = await listen(server, options.port ?? 0);
    const onClose = (listener) => void closeListeners.push(listener);
    const actions = registerEvents({ hub, events, onClose });
    return {
        url: hub.url,
        hub,
        events,
        actions,
        faults,
        createRepository: (given) => createRepository({ hub, events, folder }, given),
        commit: (repo, given) => commit({ hub, events }, repo, given),
        announce: (repo, branch) => simulator_announce({ hub, events }, repo, branch),
        createToken: (given) => issueToken(hub, given),
        onAnswer: (listener) => void answerListeners.push(listener),
        onClose,
        close: async () => {
            closing.abort();
            try {
                for (const listener of closeListeners)
                    await listener();
            }
            finally {
                await stop(server);
                await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
            }
        }
    };
}
async function createRepository({ hub, events, folder }, given) {
    const parent = given.fork === undefined ? undefined : hub.repositories.get(given.fork);
    if (given.fork !== undefined && !parent) {
        throw new Error(`There is no repository ${given.fork} to fork; create it first.`);
    }
    const repo = newRepository(hub, {
        owner: given.owner,
        name: given.name,
        gitDir: (0,external_node_path_.join)(folder, given.owner, `${given.name}.git`),
        private: given.private ?? false,
        fork: parent !== undefined,
        collaborators: new Map(Object.entries(given.collaborators ?? {})),
        ...(given.defaultBranch === undefined ? {} : { defaultBranch: given.defaultBranch })
    });
    Object.assign(repo.settings, given.settings);
    await createBare(repo.gitDir, repo.defaultBranch, parent?.gitDir);
    if (given.history)
        await bringHistory(repo, given.history, folder);
    hub.repositories.set(fullName(repo), repo);
    if (given.files)
        await commit({ hub, events }, repo, { files: given.files, message: 'Start' });
    return repo;
}
async function commit(ground, repo, given) {
    const ref = `refs/heads/${given.branch ?? repo.defaultBranch}`;
    const tip = await readRef(repo.gitDir, ref);
    const sha = await commitFiles(repo.gitDir, {
        parent: tip ?? (await readRef(repo.gitDir, `refs/heads/${repo.defaultBranch}`)),
        files: given.files,
        message: given.message,
        author: given.author ?? { name: repo.owner, email: `${repo.owner}@users.noreply.github.com` },
        at: ground.hub.now()
    });
    const before = tip ?? zeroSha;
    if (!(await moveRef(repo.gitDir, ref, sha, before))) {
        throw new Error(`${ref} moved while a commit was made; commit once at a time.`);
    }
    await tellPush(ground, repo, { ref, before, after: sha, actor: repo.owner, token: null });
    return sha;
}
async function simulator_announce(ground, repo, branch) {
    const ref = `refs/heads/${branch}`;
    const after = await readRef(repo.gitDir, ref);
    if (!after)
        throw new Error(`There is no branch ${branch} to tell of.`);
    await tellPush(ground, repo, { ref, before: zeroSha, after, actor: repo.owner, token: null });
}
async function listen(server, port) {
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${server.address().port}`;
}
async function stop(server) {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./simulator/action/start-action.ts





/**
 * Starts the action with nothing of this process's environment but the path, waits for its end, and hands what it
 * left behind to `use`; the folder it ran in is gone afterwards.
 */
async function startAction(start, use) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'local-job-'));
    try {
        const action = (0,yaml_dist/* parse */.qg)(await (0,promises_.readFile)((0,external_node_path_.join)(start.directory, 'action.yml'), 'utf8'));
        const files = await jobFiles(folder, start);
        const environment = { ...environmentOf(start, files), ...inputsOf(action, start) };
        const from = performance.now();
        const { exitCode, log } = await execute((0,external_node_path_.join)(start.directory, action.runs.main), environment, start);
        const milliseconds = performance.now() - from;
        const end = {
            exitCode,
            milliseconds,
            log,
            outputs: start_action_readOutputs(await (0,promises_.readFile)(files.output, 'utf8')),
            summary: await (0,promises_.readFile)(files.summary, 'utf8'),
            readWorkspace: (name) => (0,promises_.readFile)((0,external_node_path_.join)(files.workspace, name), 'utf8')
        };
        return await use(end);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function jobFiles(folder, { event }) {
    const inside = (name) => (0,external_node_path_.join)(folder, name);
    const files = {
        event: inside('event.json'),
        output: inside('output'),
        summary: inside('summary'),
        state: inside('state'),
        env: inside('env'),
        workspace: inside('workspace'),
        temp: inside('temp')
    };
    await Promise.all([(0,promises_.mkdir)(files.workspace), (0,promises_.mkdir)(files.temp)]);
    await (0,promises_.writeFile)(files.event, JSON.stringify(event.payload));
    await Promise.all([files.output, files.summary, files.state, files.env].map((file) => (0,promises_.writeFile)(file, '')));
    return files;
}
function environmentOf(start, files) {
    const [owner = ''] = start.repository.split('/');
    const path = start.workflowPath ?? '.github/workflows/auto-heal.yml';
    return {
        PATH: process.env['PATH'] ?? '',
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: start.url,
        GITHUB_SERVER_URL: start.url,
        GITHUB_GRAPHQL_URL: `${start.url}/graphql`,
        GITHUB_REPOSITORY: start.repository,
        GITHUB_REPOSITORY_OWNER: owner,
        GITHUB_EVENT_NAME: start.event.name,
        GITHUB_EVENT_PATH: files.event,
        GITHUB_RUN_ID: String(start.runId ?? 1),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_WORKFLOW: 'auto-heal',
        GITHUB_WORKFLOW_REF: `${start.repository}/${path}@refs/heads/main`,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        GITHUB_STATE: files.state,
        GITHUB_ENV: files.env,
        GITHUB_WORKSPACE: files.workspace,
        RUNNER_TEMP: files.temp,
        RUNNER_OS: 'Linux',
        ...start.environment
    };
}
/** The runner hands every input over, at its default where the workflow gives none. */
function inputsOf({ inputs = {} }, start) {
    const given = { 'github-token': start.token, ...start.inputs };
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        given[name] ?? String(input.default ?? '')
    ]));
}
function execute(bundle, env, { node, signal }) {
    const child = (0,external_node_child_process_.spawn)(node ?? process.execPath, [bundle], {
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(signal ? { signal } : {})
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text) => (log += text));
    }
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (exitCode) => resolve({ exitCode, log }));
    });
}
/** `name<<delimiter`, the value's lines, `delimiter`: what @actions/core writes. */
function start_action_readOutputs(text) {
    const found = text.matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n?\2$/gm);
    return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}

;// CONCATENATED MODULE: ./simulator/monitor/look.ts



/** Starts the action on an attempt that has ended, as its monitor workflow does on `workflow_run: completed`. */
async function lookInto({ github, repository, ...settings }, run, attempt) {
    const payload = await workflowRunPayload(github.hub, repository, run, 'completed', attempt);
    const event = { name: 'workflow_run', payload };
    const before = github.hub.requests.length;
    const start = { ...settings, url: github.url, repository: fullName(repository), event };
    return await startAction(start, async ({ readWorkspace, ...end }) => ({
        run,
        attempt: attempt.number,
        ...end,
        report: JSON.parse(await readWorkspace('auto-heal-report.json').catch(() => 'null')),
        // A job that runs meanwhile may ask the API too.
        requests: github.hub.requests.slice(before).filter(({ token }) => token === settings.token)
    }));
}

;// CONCATENATED MODULE: ./simulator/monitor/merge-verified.ts

const label = 'auto-heal:verified';
/** Merges, as the owner, what is labelled as verified and is no draft; numbers of those that could be merged. */
async function mergeVerified(github, repository) {
    const verified = [...repository.issues.values()].filter(({ state, labels, pullRequest }) => state === 'open' &&
        labels.includes(label) &&
        pullRequest?.draft === false &&
        pullRequest.headRef.startsWith('auto-heal/'));
    const merged = [];
    for (const { number } of verified)
        if (await merge(github, repository, number))
            merged.push(number);
    return merged;
}
async function merge(github, repository, number) {
    const scopes = ['repo', 'workflow'];
    const token = github.createToken({ kind: 'classic', login: repository.owner, scopes });
    const url = `${github.url}/repos/${fullName(repository)}/pulls/${number}/merge`;
    const answer = await fetch(url, { method: 'PUT', headers: { Authorization: `token ${token}` } });
    if (answer.ok)
        return true;
    // A conflict with what was merged before it, or a required check: GitHub says no, and so it stays open.
    if (answer.status === 405)
        return false;
    throw new Error(`Pull request ${number} could not be merged: ${await answer.text()}`);
}

;// CONCATENATED MODULE: ./simulator/builder/annotation.ts
/** An annotation of level failure on line 1 of this path, except for what the description says. */
function annotation(description, path = '.github') {
    return {
        path,
        startLine: 1,
        endLine: 1,
        level: 'failure',
        title: null,
        rawDetails: null,
        message: '',
        ...(typeof description === 'string' ? { message: description } : description)
    };
}

;// CONCATENATED MODULE: ./simulator/monitor/until-quiet.ts

const step = 50;
/**
 * Waits until nothing is queued or running; a run whose jobs all wait for a runner that never comes is ended as
 * GitHub does after a day. Throws the reason where the signal aborts.
 */
async function untilQuiet(github, repository, signal) {
    let over = false;
    const idle = github.actions.idle().finally(() => (over = true));
    // Its failure is thrown where it is awaited below, which an abort may keep from happening.
    idle.catch(() => undefined);
    while (!over) {
        await Promise.race([idle, pause()]);
        signal?.throwIfAborted();
        for (const run of repository.runs.values())
            if (isStuck(run))
                giveUp(github, run);
    }
    await idle;
}
const pause = () => new Promise((resolve) => setTimeout(resolve, step));
// GitHub's own words, on a job of https://github.com/BoundaryML/baml/pull/4680.
const awaited = 'The job has exceeded the maximum execution time while awaiting a runner for 24h0m0s';
function giveUp(github, run) {
    for (const { status, annotations } of run.attempts.at(-1)?.jobs ?? []) {
        const isSaid = annotations.some(({ message }) => message === awaited);
        if (status === 'queued' && !isSaid)
            annotations.push(annotation(awaited));
    }
    github.actions.cancel(run);
}
/** No job of it runs or will run: those that are not over wait for a runner. */
function isStuck({ attempts }) {
    const jobs = attempts.at(-1)?.jobs ?? [];
    const waiting = jobs.filter(({ status }) => status !== 'completed');
    return (waiting.length > 0 &&
        waiting.every(({ status, systemLog }) => status === 'queued' && systemLog.includes('Waiting')));
}

;// CONCATENATED MODULE: ./simulator/monitor/open-monitor.ts




/** The monitor workflow of a repository, played by this machine: what it would start, and what people do beside it. */
function openMonitor(options) {
    const seen = new Set();
    const budget = { used: 0, most: options.mostStarts ?? 40 };
    return {
        settle: async () => {
            const looks = [];
            for (;;) {
                await untilQuiet(options.github, options.repository, options.signal);
                const next = firstUnseen(options, seen);
                if (!next)
                    return looks;
                spendStart(budget);
                seen.add(keyOf(next));
                const look = await lookInto(options, next.run, next.attempt);
                options.onLook?.(look);
                looks.push(look);
            }
        },
        mergeVerified: () => mergeVerified(options.github, options.repository),
        approveWaiting: () => {
            const { github, repository } = options;
            const waiting = [...repository.runs.values()].filter((run) => currentAttempt(run).conclusion === 'action_required');
            for (const run of waiting)
                github.actions.approve(repository, run);
            return waiting;
        }
    };
}
function firstUnseen({ repository }, seen) {
    for (const run of repository.runs.values()) {
        for (const attempt of run.attempts) {
            if (attempt.status === 'completed' && !seen.has(keyOf({ run, attempt }))) {
                return { run, attempt };
            }
        }
    }
    return undefined;
}
/** With its conclusion: an attempt that waited for approval ends twice. */
const keyOf = ({ run, attempt }) => `${run.id}/${attempt.number}/${attempt.conclusion}`;
function spendStart(budget) {
    if (budget.used++ < budget.most)
        return;
    throw new Error(`The action was started ${budget.most} times and runs still end that it has not seen: it starts runs without end, or needs a larger mostStarts.`);
}

;// CONCATENATED MODULE: ./simulator/builder/log-lines.ts
/** A stamper that starts at `startMs` and lets each line take `stepMs` milliseconds. */
function lineStamper(startMs, stepMs = 10) {
    let now = startMs;
    return (lines) => lines
        .map((line) => {
        const stamp = new Date(now).toISOString().replace('Z', '0000Z');
        now += stepMs;
        return `${stamp} ${line}\n`;
    })
        .join('');
}
/** Text or lines as lines; the last line end of a text makes no empty line. */
function toLines(text) {
    if (text === undefined || text === '')
        return [];
    return typeof text === 'string' ? text.replace(/\n$/, '').split('\n') : [...text];
}
/** The lines the runner puts before a `run` step's output. */
function runHeader(command) {
    const lines = command.replace(/\n+$/, '').split('\n');
    return [
        `##[group]Run ${lines[0]}`,
        ...lines.map((line) => `\u001b[36;1m${line}\u001b[0m`),
        'shell: /usr/bin/bash -e {0}',
        '##[endgroup]'
    ];
}

;// CONCATENATED MODULE: ./simulator/builder/job-from-description.ts


const stepMs = 2000;
/** What the runner writes last in a step that did not end well. */
const endLines = {
    failure: '##[error]Process completed with exit code 1.',
    cancelled: '##[error]The operation was canceled.'
};
const withoutRunner = new Set(['skipped', 'action_required']);
/** A job in the state that its description tells of; its steps stand between the runner's own first and last. */
function jobFromDescription(id, description, startedAt) {
    const neverRan = description.status === 'queued' || withoutRunner.has(description.conclusion);
    const steps = neverRan ? [] : stepsOf(description, startedAt);
    const status = description.status ?? 'completed';
    const conclusion = description.conclusion ?? (status === 'completed' ? job_from_description_conclude(steps) : null);
    const completedAt = startedAt + Math.max(1, steps.length) * stepMs;
    return {
        id,
        name: description.name ?? 'build',
        status,
        conclusion: status === 'completed' ? conclusion : null,
        startedAt,
        completedAt: status === 'completed' ? completedAt : null,
        labels: description.labels ?? ['ubuntu-latest'],
        runnerName: neverRan ? null : (description.runnerName ?? 'GitHub Actions 1'),
        steps,
        annotations: annotationsOf(description, steps),
        systemLog: neverRan ? '' : systemLog(startedAt),
        log: wholeLog(description, startedAt),
        logLost: description.logLost ?? false
    };
}
function job_from_description_conclude(steps) {
    return steps.some(({ conclusion }) => conclusion === 'failure') ? 'failure' : 'success';
}
function wholeLog(description, startedAt) {
    const { wholeLog: log } = description;
    return log === undefined ? null : lineStamper(startedAt)(toLines(log));
}
function systemLog(startedAt) {
    return lineStamper(startedAt)([
        'Requested labels: ubuntu-latest',
        'Waiting for a runner to pick up this job...',
        'Job is about to start running on the hosted runner: GitHub Actions 1'
    ]);
}
function stepsOf(description, startedAt) {
    if (description.steps?.length === 0)
        return [];
    const given = description.steps ?? [defaultStep(description)];
    const over = given.every(({ status }) => (status ?? 'completed') === 'completed');
    const name = description.name ?? 'build';
    const all = [
        {
            name: 'Set up job',
            log: ["Current runner version: '2.336.0'", `Complete job name: ${name}`]
        },
        ...given,
        over
            ? { name: 'Complete job', log: ['Cleaning up orphan processes'] }
            : { name: 'Complete job', status: 'queued' }
    ];
    return all.map((step, index) => stepState(step, index + 1, startedAt + index * stepMs));
}
function defaultStep({ log, conclusion, status }) {
    const step = { name: 'Run npm test', run: 'npm test', log: log ?? [] };
    if (status === 'in_progress')
        return { ...step, status };
    if (conclusion === undefined)
        return { ...step, conclusion: log ? 'failure' : 'success' };
    const stopped = conclusion === 'cancelled' || conclusion === 'timed_out';
    return { ...step, conclusion: stopped ? 'cancelled' : conclusion };
}
function stepState(step, position, startedAt) {
    const lines = toLines(step.log);
    const failed = lines.some((line) => line.startsWith('##[error]'));
    const status = step.status ?? 'completed';
    const conclusion = step.conclusion ?? (failed ? 'failure' : 'success');
    const ran = ['completed', 'in_progress'].includes(status) && conclusion !== 'skipped';
    const endLine = status === 'completed' ? endLines[conclusion] : undefined;
    return {
        number: step.number ?? position,
        name: step.name,
        status,
        conclusion: status === 'completed' ? conclusion : null,
        startedAt: ran ? startedAt : null,
        completedAt: status === 'completed' ? startedAt + stepMs : null,
        log: ran ? stepLog(step, lines, endLine, lineStamper(startedAt)) : ''
    };
}
function stepLog(step, lines, endLine, stamp) {
    const header = step.run === undefined ? [] : runHeader(step.run);
    const end = endLine && !lines.at(-1)?.startsWith('##[error]') ? [endLine] : [];
    return stamp([...header, ...lines, ...end]);
}
/** Without annotations of its own, a job has one for each `##[error]` line, as the runner makes them. */
function annotationsOf(description, steps) {
    const given = description.annotations ??
        steps.flatMap(({ log }) => [...log.matchAll(/##\[error\](.*)/g)].map((match) => match[1]));
    return given.map((one) => annotation(one));
}

;// CONCATENATED MODULE: ./simulator/builder/add-run.ts




const minute = 60_000;
const failedJob = { log: ['FAIL test/sum.test.js', 'Expected: 3, received: 4'] };
/**
 * Adds a run in any shape to a repository, its workflow too if it is new, and returns it. For tests: no workflow is
 * executed. With no description it is a completed run of `CI` on the default branch with one failed job.
 */
function addRun(hub, repo, description = {}) {
    const createdAt = description.createdAt ?? hub.now() - 10 * minute;
    const branch = description.branch === undefined ? repo.defaultBranch : description.branch;
    const workflow = add_run_workflowOf(hub, repo, description);
    const actor = description.actor ?? repo.owner;
    const run = {
        id: hub.nextId(),
        runNumber: repo.nextRunNumber++,
        workflowId: workflow.id,
        path: workflow.path,
        name: workflow.name,
        event: description.event ?? 'push',
        headSha: description.headSha ?? add_run_commitOf(repo, branch),
        headBranch: branch,
        headRepository: description.headRepository ?? `${repo.owner}/${repo.name}`,
        displayTitle: description.title ?? 'Change something',
        actor,
        triggeringActor: actor,
        checkSuiteId: hub.nextId(),
        pullRequests: description.pullRequests ?? [],
        createdAt,
        attempts: attemptsOf(hub, description, createdAt),
        ...logOptions(description)
    };
    run.execute = plannedReruns(hub, run, description.reruns ?? []);
    if (description.startupAnnotations) {
        run.startupCheck = {
            id: hub.nextId(),
            annotations: description.startupAnnotations.map((one) => annotation(one, workflow.path))
        };
    }
    repo.runs.set(run.id, run);
    return run;
}
function logOptions(description) {
    return {
        ...(description.archive && { archive: description.archive }),
        ...(description.logsGone && { logsGone: true })
    };
}
function add_run_workflowOf(hub, repo, description) {
    const path = description.path ?? '.github/workflows/ci.yml';
    const known = repo.workflows.get(path);
    if (known && (known.name === description.workflow || !description.workflow))
        return known;
    const name = description.workflow ?? 'CI';
    const workflow = { id: known?.id ?? hub.nextId(), path, name, state: 'active' };
    repo.workflows.set(path, workflow);
    return workflow;
}
function add_run_commitOf(repo, branch) {
    try {
        const ref = `refs/heads/${branch ?? repo.defaultBranch}`;
        return (0,external_node_child_process_.execFileSync)('git', ['--git-dir', repo.gitDir, 'rev-parse', '--verify', '-q', ref], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore']
        }).trim();
    }
    catch {
        return 'f'.repeat(40);
    }
}
function attemptsOf(hub, description, createdAt) {
    const all = [...(description.earlierAttempts ?? []), description.jobs ?? [failedJob]];
    return all.map((jobs, index) => {
        const last = index === all.length - 1;
        const startedAt = createdAt + index * minute;
        const states = jobs.map((job) => jobFromDescription(hub.nextId(), job, startedAt));
        const attempt = attemptState(index + 1, states, startedAt);
        if (last && description.status)
            attempt.status = description.status;
        if (last && description.conclusion !== undefined)
            attempt.conclusion = description.conclusion;
        if (attempt.status !== 'completed')
            attempt.conclusion = null;
        return attempt;
    });
}
function attemptState(number, jobs, startedAt) {
    const ends = jobs.map(({ completedAt }) => completedAt ?? startedAt);
    const status = concludedStatus(jobs);
    return {
        number,
        status,
        conclusion: status === 'completed' ? concludeJobs(jobs) : null,
        startedAt,
        updatedAt: Math.max(startedAt, ...ends),
        jobs
    };
}
function concludedStatus(jobs) {
    if (jobs.every(({ status }) => status === 'completed'))
        return 'completed';
    return jobs.every(({ status }) => status === 'queued') ? 'queued' : 'in_progress';
}
/** Fills the attempts that re-runs of a described run make: as described, then with every job passing. */
function plannedReruns(hub, run, reruns) {
    const planned = reruns.values();
    return (attempt, { rerun }) => {
        const startedAt = hub.now();
        const next = planned.next();
        const previous = rerun?.previous.jobs ?? run.attempts.at(-2)?.jobs ?? [];
        attempt.jobs = next.done
            ? previous.map((job) => (rerun ? keptOrPassed : passed)(hub, job, startedAt))
            : next.value.map((job) => jobFromDescription(hub.nextId(), job, startedAt));
        Object.assign(attempt, attemptState(attempt.number, attempt.jobs, startedAt));
        return Promise.resolve();
    };
}
function keptOrPassed(hub, job, startedAt) {
    return job.conclusion === 'success' ? { ...job, id: hub.nextId() } : passed(hub, job, startedAt);
}
function passed(hub, job, startedAt) {
    const { name, labels } = job;
    return jobFromDescription(hub.nextId(), { name, conclusion: 'success', labels }, startedAt);
}

;// CONCATENATED MODULE: ./simulator/index.ts
















/***/ })

};
