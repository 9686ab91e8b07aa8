/** A Python program that prints the top-level modules that a project imports but has not and that no package provides. */
export const missingImportsScript = `
import ast, importlib.util, os, sys
found, own = set(), set()
skip = {".git", "node_modules", "venv", ".venv", "build", "dist", "docs", "doc", "examples", "benchmarks"}
for folder, folders, names in os.walk("."):
    folders[:] = [name for name in folders if name not in skip and not name.endswith(".egg-info")]
    own.update(folders)
    for name in names:
        if not name.endswith(".py"):
            continue
        own.add(name[:-3])
        try:
            tree = ast.parse(open(os.path.join(folder, name), encoding="utf-8", errors="replace").read())
        except (SyntaxError, ValueError, RecursionError):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                found.update(alias.name.split(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
                found.add(node.module.split(".")[0])
standard = getattr(sys, "stdlib_module_names", set(sys.builtin_module_names))
distributions = {"yaml": "PyYAML", "PIL": "Pillow", "bs4": "beautifulsoup4", "sklearn": "scikit-learn", "cv2": "opencv-python-headless", "dateutil": "python-dateutil", "attr": "attrs", "OpenSSL": "pyOpenSSL", "Crypto": "pycryptodome", "jwt": "PyJWT", "dotenv": "python-dotenv", "serial": "pyserial", "zmq": "pyzmq", "git": "GitPython", "docx": "python-docx", "magic": "python-magic", "MySQLdb": "mysqlclient", "pkg_resources": "setuptools<81"}
for name in sorted(found - own - set(standard)):
    try:
        missing = importlib.util.find_spec(name) is None
    except (ImportError, ValueError):
        missing = False
    if missing and not name.startswith("_"):
        print(distributions.get(name, name))
`;
