/**
 * A Python program (3.6 and newer) that prints what a project's tests need as JSON: `{project, extras, requirements,
 * files}`. It reads pyproject.toml (PEP 621, PEP 735, poetry, pdm, hatch), setup.cfg, tox.ini and requirement files.
 */
export const pythonRequirementsScript = `
import configparser, glob, json, os, re, sys
try:
    import tomllib
except ImportError:
    try:
        import tomli as tomllib
    except ImportError:
        from pip._vendor import tomli as tomllib

WANTED = re.compile(r"^(all|dev|devel|develop|development|test|tests|testing|unit.?tests?|pytest|ci|check|cov|coverage|full|complete|async|typing)$", re.I)
UNWANTED = re.compile(r"^(black|flake8.*|mypy|pylint|isort|ruff|pre-commit.*|sphinx.*|furo|twine|tox.*|nox.*|towncrier|bump.*|build|mkdocs.*|types-.*|pyright|bandit|safety|commitizen|ipython|ipdb|jupyter.*|codecov|coveralls|wheel|python|mkdocstrings.*)$", re.I)
extras, requirements, files, project = set(), [], [], False

def name_of(requirement):
    return re.split(r"[\\s\\[<>=!~;@(]", requirement.strip(), maxsplit=1)[0]

def add(items):
    for item in items or []:
        if isinstance(item, str) and item.strip() and not UNWANTED.match(name_of(item)):
            requirements.append(item.strip())

def poetry_requirement(name, value):
    spec = value if isinstance(value, str) else (value.get("version", "") if isinstance(value, dict) else "")
    if isinstance(value, dict) and ("path" in value or "git" in value):
        return None
    extra = "[" + ",".join(value["extras"]) + "]" if isinstance(value, dict) and value.get("extras") else ""
    caret = re.match(r"^[\\^~](\\d+)(?:\\.(\\d+))?", spec or "")
    if caret:
        return name + extra + ">=" + spec[1:]
    return name + extra + (spec if spec and spec[0] in "<>=!" else ("==" + spec if spec and spec != "*" else ""))

def groups(table, name, seen):
    found = []
    if name in seen:
        return found
    for item in table.get(name, []):
        if isinstance(item, str):
            found.append(item)
        elif isinstance(item, dict) and "include-group" in item:
            found += groups(table, item["include-group"], seen | {name})
    return found

data = {}
if os.path.exists("pyproject.toml"):
    try:
        with open("pyproject.toml", "rb") as stream:
            data = tomllib.loads(stream.read().decode("utf-8"))
    except Exception as error:
        print(error, file=sys.stderr)
    project = "project" in data or "build-system" in data or "poetry" in data.get("tool", {})
    for extra in data.get("project", {}).get("optional-dependencies", {}):
        if WANTED.match(extra):
            extras.add(extra)
    table = data.get("dependency-groups", {})
    for group in table:
        if WANTED.match(group):
            add(groups(table, group, set()))
    tool = data.get("tool", {})
    poetry = tool.get("poetry", {})
    tables = [poetry.get("dev-dependencies", {})]
    tables += [group.get("dependencies", {}) for key, group in poetry.get("group", {}).items() if WANTED.match(key)]
    for entries in tables:
        add([poetry_requirement(key, value) for key, value in entries.items()])
    for extra in poetry.get("extras", {}):
        if WANTED.match(extra):
            extras.add(extra)
    for key, group in tool.get("pdm", {}).get("dev-dependencies", {}).items():
        if WANTED.match(key):
            add(group)
    for key, value in tool.get("hatch", {}).get("envs", {}).items():
        if key == "default" or WANTED.match(key) or key.startswith("hatch-test"):
            add(value.get("dependencies"))
            add(value.get("extra-dependencies"))
            for feature in value.get("features", []):
                extras.add(feature)

config = configparser.RawConfigParser(strict=False)
if os.path.exists("setup.cfg"):
    try:
        config.read("setup.cfg", encoding="utf-8")
        project = project or config.has_section("metadata") or config.has_section("options")
        if config.has_section("options.extras_require"):
            for key, value in config.items("options.extras_require"):
                if WANTED.match(key):
                    extras.add(key)
        if config.has_option("options", "tests_require"):
            add(config.get("options", "tests_require").splitlines())
    except Exception as error:
        print(error, file=sys.stderr)
if os.path.exists("setup.py"):
    project = True
    text = open("setup.py", encoding="utf-8", errors="replace").read()
    block = re.search(r"extras_require\\s*=\\s*\\{(.*?)\\}", text, re.S)
    for key in re.findall(r"['\\"]([\\w-]+)['\\"]\\s*:", block.group(1) if block else ""):
        if WANTED.match(key):
            extras.add(key)
    block = re.search(r"tests_require\\s*=\\s*\\[(.*?)\\]", text, re.S)
    add(re.findall(r"['\\"]([^'\\"]+)['\\"]", block.group(1) if block else ""))

for pattern in ("requirements*.txt", "*requirements.txt", "requirements/*.txt", "*_requirements.txt", "test*/requirements*.txt", "requirements*/*.txt", ".ci/requirements*.txt", "ci/requirements*.txt"):
    for path in sorted(glob.glob(pattern)):
        base = path.lower()
        if re.search(r"doc|lint|bench|example|release|build|type|mypy|publish|constraint", base):
            continue
        if path not in files and (re.search(r"test|dev|ci", base) or os.path.basename(base) == "requirements.txt"):
            files.append(path)

tox = configparser.RawConfigParser(strict=False)
if os.path.exists("tox.ini"):
    try:
        tox.read("tox.ini", encoding="utf-8")
        if tox.has_option("testenv", "deps"):
            for line in tox.get("testenv", "deps").splitlines():
                line = re.sub(r"\\s+#.*", "", line).strip()
                if ":" in line and not re.match(r"^(https?|git)", line):
                    factor, rest = line.split(":", 1)
                    line = rest.strip() if not re.search(r"\\d|lint|docs?|mypy|min", factor) else ""
                include = re.match(r"^-r\\s*(?:\\{toxinidir\\}/)?(\\S+)", line)
                if include:
                    if os.path.exists(include.group(1)) and include.group(1) not in files:
                        files.append(include.group(1))
                elif line and not line.startswith("-") and "{" not in line:
                    add([line])
        if tox.has_option("testenv", "extras"):
            for extra in re.split(r"[\\s,]+", tox.get("testenv", "extras")):
                if re.match(r"^[\\w-]+$", extra):
                    extras.add(extra)
    except Exception as error:
        print(error, file=sys.stderr)
seen = []
for requirement in requirements:
    if requirement not in seen:
        seen.append(requirement)
print(json.dumps({"project": project, "extras": sorted(extras), "requirements": seen, "files": files}))
`;
