/**
 * Names that Python imports and the package on PyPI that brings each, where the two differ. A name that several
 * packages fight over is left out.
 */
const renamed: Readonly<Record<string, string>> = {
  attr: 'attrs',
  apt_pkg: 'python-apt',
  bs4: 'beautifulsoup4',
  cairosvg: 'CairoSVG',
  cv2: 'opencv-python',
  Crypto: 'pycryptodome',
  dateutil: 'python-dateutil',
  discord: 'discord.py',
  dns: 'dnspython',
  docx: 'python-docx',
  dotenv: 'python-dotenv',
  faiss: 'faiss-cpu',
  fitz: 'PyMuPDF',
  flask_cors: 'Flask-Cors',
  flask_login: 'Flask-Login',
  flask_sqlalchemy: 'Flask-SQLAlchemy',
  git: 'GitPython',
  github: 'PyGithub',
  gitlab: 'python-gitlab',
  gnupg: 'python-gnupg',
  googleapiclient: 'google-api-python-client',
  grpc: 'grpcio',
  grpc_tools: 'grpcio-tools',
  gi: 'PyGObject',
  hcl2: 'python-hcl2',
  igraph: 'igraph',
  jose: 'python-jose',
  jwt: 'PyJWT',
  ldap: 'python-ldap',
  Levenshtein: 'python-Levenshtein',
  magic: 'python-magic',
  markdown: 'Markdown',
  multipart: 'python-multipart',
  mpl_toolkits: 'matplotlib',
  MySQLdb: 'mysqlclient',
  nacl: 'PyNaCl',
  OpenSSL: 'pyOpenSSL',
  PIL: 'Pillow',
  pkg_resources: 'setuptools',
  pptx: 'python-pptx',
  psycopg2: 'psycopg2-binary',
  pysnmp: 'pysnmp',
  pythoncom: 'pywin32',
  rest_framework: 'djangorestframework',
  ruamel: 'ruamel.yaml',
  sentence_transformers: 'sentence-transformers',
  serial: 'pyserial',
  skimage: 'scikit-image',
  sklearn: 'scikit-learn',
  slugify: 'python-slugify',
  snappy: 'python-snappy',
  socks: 'PySocks',
  speech_recognition: 'SpeechRecognition',
  sphinx_rtd_theme: 'sphinx-rtd-theme',
  telegram: 'python-telegram-bot',
  usb: 'pyusb',
  websocket: 'websocket-client',
  win32api: 'pywin32',
  win32con: 'pywin32',
  wx: 'wxPython',
  yaml: 'PyYAML',
  zmq: 'pyzmq',
  win32com: 'pywin32'
}

/** Packages that are imported by their own name, `_` for `-`. */
const sameName = [
  ...[
    'aiohttp',
    'anyio',
    'astropy',
    'asyncpg',
    'babel',
    'black',
    'boto3',
    'botocore',
    'cachetools'
  ],
  ...[
    'celery',
    'certifi',
    'cffi',
    'chardet',
    'charset-normalizer',
    'click',
    'colorama',
    'coverage'
  ],
  ...['cryptography', 'cython', 'dask', 'django', 'docker', 'docutils', 'fastapi', 'filelock'],
  ...['flask', 'freezegun', 'gevent', 'gunicorn', 'h5py', 'httpx', 'huggingface-hub', 'hypothesis'],
  ...['idna', 'importlib-metadata', 'invoke', 'ipython', 'isort', 'jinja2', 'joblib', 'jsonschema'],
  ...['keras', 'lxml', 'markupsafe', 'matplotlib', 'mock', 'mypy', 'networkx', 'nltk', 'numba'],
  ...['numpy', 'openai', 'openpyxl', 'orjson', 'packaging', 'pandas', 'paramiko', 'peewee'],
  ...['pexpect', 'plotly', 'psutil', 'psycopg', 'pyarrow', 'pydantic', 'pygments', 'pylint'],
  ...['pymongo', 'pymysql', 'pyparsing', 'pytest', 'pytest-cov', 'pytz', 'redis', 'regex'],
  ...['requests', 'requests-mock', 'responses', 'rich', 'ruff', 'scipy', 'seaborn', 'selenium'],
  ...['setuptools', 'shapely', 'simplejson', 'six', 'sphinx', 'sqlalchemy', 'starlette', 'sympy'],
  ...['tabulate', 'tenacity', 'tensorflow', 'toml', 'tomli', 'tomlkit', 'torch', 'torchvision'],
  ...['tornado', 'tox', 'tqdm', 'transformers', 'typer', 'typing-extensions', 'ujson', 'urllib3'],
  ...['uvicorn', 'virtualenv', 'watchdog', 'websockets', 'werkzeug', 'wheel', 'xlrd', 'xlsxwriter']
]

/** The package on PyPI for the first part of an imported name; null for one that the table does not know. */
export function packageOfImport(name: string): string | null {
  const [top = ''] = name.split('.')
  if (Object.hasOwn(renamed, top)) return renamed[top] ?? null
  return sameName.find((each) => each.replaceAll('-', '_') === top) ?? null
}
