"""The usual way to enrich samples: one process, regular expressions over patches and logs. Prints seconds per sample."""
import json
import os
import re
import sys
import time

folder = sys.argv[1]


def trajectory(path):
    steps = json.load(open(path))["annotationTrace"]
    kinds = {}
    opened, edited = set(), set()
    for step in steps:
        kind = step.get("type") or step.get("action")
        kinds[kind] = kinds.get(kind, 0) + 1
        details = step.get("details") or step
        target = details.get("path") or details.get("file")
        if target and kind in ("read_file", "open_file"):
            opened.add(target)
        if target and kind in ("edit_file", "find_and_replace_code"):
            edited.add(target)
    return {"steps": len(steps), "kinds": kinds, "opened": sorted(opened), "edited": sorted(edited)}


def patch(path):
    text = open(path).read()
    symbol = r"^[+-]\s*(?:export\s+)?(?:async\s+)?(?:function|class|const|def|interface|type)\s+(\w+)"
    return {
        "files": re.findall(r"^\+\+\+ b/(.*)$", text, re.M),
        "added": len(re.findall(r"^\+(?!\+\+)", text, re.M)),
        "removed": len(re.findall(r"^-(?!--)", text, re.M)),
        "symbols": re.findall(symbol, text, re.M)[:10],
    }


def log(path):
    text = open(path).read()
    patterns = {"passed": r"(\d+) passed", "failed": r"(\d+) failed", "coverage": r"TOTAL.*?(\d+)%", "seconds": r"in ([\d.]+)s"}
    found = {name: re.search(pattern, text) for name, pattern in patterns.items()}
    return {name: match.group(1) if match else None for name, match in found.items()}


def enrich(sample):
    metadata = json.load(open(os.path.join(sample, "metadata.json")))
    for name in os.listdir(sample):
        path = os.path.join(sample, name)
        if name.endswith("_trajectory.json"):
            metadata[name] = trajectory(path)
        elif name.endswith(".patch"):
            metadata[name] = patch(path)
        elif name.endswith((".log", ".txt")):
            metadata[name] = log(path)
    with open(os.path.join(sample, "metadata.json"), "w") as file:
        json.dump(metadata, file, indent=2)


samples = sorted(os.listdir(folder))
began, cpu = time.time(), time.process_time()
for sample in samples:
    enrich(os.path.join(folder, sample))
print((time.time() - began) / len(samples), (time.process_time() - cpu) / len(samples))
