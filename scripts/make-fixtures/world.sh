#!/bin/bash
# Runs the steps of one case as a hosted runner would: /home/runner, the user runner, and no network but the
# world's own server. Needs root and Linux: unshare -m -n -u --pid --fork bash world.sh SCRATCH RECORDER
set -eu
scratch=$1
recorder=$2

hostname runnervm
ip link set lo up
# packages.example.com answers as the case says; silent.example.com never does: its packets reach nobody.
ip address add 203.0.113.7/32 dev lo
ip link add silent0 type veth peer name silent1
ip address add 198.51.100.1/24 dev silent0
ip link set silent0 up
ip link set silent1 up
ip neighbour add 198.51.100.7 lladdr 02:00:00:00:00:01 dev silent0

mount --bind "$scratch/etc/hosts" /etc/hosts
mount --bind "$scratch/etc/resolv.conf" /etc/resolv.conf
(cat /etc/passwd && echo "runner:x:1001:1001::/home/runner:/bin/bash") > "$scratch/etc/passwd"
(cat /etc/group && echo "runner:x:1001:") > "$scratch/etc/group"
mount --bind "$scratch/etc/passwd" /etc/passwd
mount --bind "$scratch/etc/group" /etc/group
cat /etc/ssl/certs/ca-certificates.crt "$scratch/etc/ca.pem" > "$scratch/etc/bundle.pem"
mount --bind "$scratch/etc/bundle.pem" /etc/ssl/certs/ca-certificates.crt

mkdir -p /run/fixture
mount -t tmpfs none /run/fixture
mkdir /run/fixture/{scratch,recorder,tools,cargo,rustup}
mount --bind "$scratch" /run/fixture/scratch
mount --bind "$recorder" /run/fixture/recorder
[ -d "$scratch/../tools" ] && mount --bind "$scratch/../tools" /run/fixture/tools
[ -d "$HOME/.cargo" ] && mount --bind "$HOME/.cargo" /run/fixture/cargo
[ -d "$HOME/.rustup" ] && mount --bind "$HOME/.rustup" /run/fixture/rustup
mount -t tmpfs none /home
mount -t tmpfs -o mode=1777 none /tmp
mkdir -p /home/runner/work /home/runner/.cargo/bin /home/runner/.rustup
mount --bind /run/fixture/scratch/work /home/runner/work
mount --bind /run/fixture/cargo/bin /home/runner/.cargo/bin
mount --bind /run/fixture/rustup /home/runner/.rustup
if [ -n "$(ls /run/fixture/tools)" ]; then
  mkdir /home/runner/tools /run/fixture/{changed,overlay}
  lower=/run/fixture/tools,upperdir=/run/fixture/changed,workdir=/run/fixture/overlay
  mount -t overlay -o lowerdir=$lower none /home/runner/tools
fi
cp -a /run/fixture/scratch/home/. /home/runner/
chown 1001:1001 /home/runner /home/runner/.cargo

cd /home/runner/work/repo/repo
node /run/fixture/recorder/world.mjs /run/fixture/scratch/world.json > /run/fixture/world.log 2>&1 &
for _ in $(seq 50); do grep -q ready /run/fixture/world.log && break; sleep 0.05; done

results=/run/fixture/scratch/results
failed=no
for script in /home/runner/work/_temp/*.sh; do
  name=$(basename "$script" .sh)
  [ $failed = yes ] && [ ! -e "$results/$name.always" ] && continue
  code=0
  setpriv --reuid 1001 --regid 1001 --clear-groups env -i HOME=/home/runner USER=runner LANG=C.UTF-8 CI=true \
    GITHUB_ACTIONS=true GITHUB_WORKSPACE="$PWD" RUNNER_TEMP=/home/runner/work/_temp \
    SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt \
    PATH=/home/runner/tools/node_modules/.bin:/home/runner/.cargo/bin:/usr/local/bin:/usr/bin:/bin:/usr/games \
    timeout 150 bash -e "$script" > "$results/$name.out" 2>&1 < /dev/null || code=$?
  echo $code > "$results/$name.code"
  [ $code -ne 0 ] && [ ! -e "$results/$name.advisory" ] && failed=yes
done
exit 0
