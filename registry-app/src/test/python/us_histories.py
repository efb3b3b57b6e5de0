#!/usr/bin/env python3
"""A plain reading of the raw United States files, for comparison with the register.

Shares no code with the importer. Reads the application files, the assignment search and the Assignment Center, and for
the applications with the most recordings prints, as JSON lines, who owns them, which security interests are open and
where the right stands after everything that the files tell.

    python3 us_histories.py DATA [HOW_MANY]
"""
import gzip
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from pathlib import Path


def day(text):
    """2015-08-20T05:00:00Z, 04/05/2002, 06-12-1986 as 2015-08-20; nothing for place holders."""
    text = (text or "").strip()
    found = re.match(r"(\d{4})-(\d\d)-(\d\d)", text)
    if found:
        year, month, date = found.groups()
    else:
        found = re.fullmatch(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})", text)
        if not found:
            return None
        month, date, year = found.groups()
    return None if int(year) < 1790 else f"{year}-{int(month):02d}-{int(date):02d}"


def stated(text):
    text = (text or "").strip()
    return None if text.upper() in ("", "NULL", "NONE") else text


class Application:
    def __init__(self):
        self.inventors, self.status, self.filed, self.granted = [], None, None, None
        self.recordings = {}


class Recording:
    """One reel and frame on one application; forms of it are laid over one another."""

    def __init__(self, at):
        self.at, self.text, self.recorded, self.executed, self.by, self.to = at, "", None, None, [], []

    def lay(self, text, recorded, assignors, assignees):
        self.text = self.text or (text or "")
        self.recorded = self.recorded or recorded
        signed = [signature for _, signature in assignors if signature]
        self.executed = self.executed or (max(signed) if signed else None)
        self.by = self.by or [name for name, _ in assignors if stated(name)]
        self.to = self.to or [name for name in assignees if stated(name)]

    @property
    def place(self):
        return (self.recorded or self.executed or "9999-12-31",) + self.at


def read_application_files(applications, path):
    for line in gzip.open(path, "rt", encoding="utf-8"):
        file = json.loads(line)
        application = applications[file["applId"].replace("/", "")]
        application.filed, application.status = day(file.get("appFilingDate")), file.get("appStatus")
        application.granted = day(file.get("patentIssueDate")) if stated(file.get("patentNumber")) else None
        application.inventors = [
            ", ".join(filter(None, (stated(i["nameLineOne"]), stated(i["nameLineTwo"]))))
            for i in file.get("inventors", [])
        ] or list(filter(None, [stated(file.get("inventorName"))]))
        application.from_file = True
        for a in file.get("assignments", []):
            at = (int(a["reelNumber"]), int(a["frameNumber"]))
            application.recordings.setdefault(at, Recording(at)).lay(
                a["converyanceName"],
                day(a["recordedDate"]),
                [(x["assignorName"], day(x["execDate"])) for x in a["assignors"] or []],
                [x["assigneeName"] for x in a["assignee"] or []],
            )


def mention(application, inventors, filed, granted):
    if getattr(application, "from_file", False):
        return
    application.inventors = application.inventors or [n.strip() for n in re.split("[,;]", inventors or "") if stated(n)]
    application.filed, application.granted = application.filed or filed, application.granted or granted


def read_assignment_search(applications, path):
    for doc in ElementTree.parse(gzip.open(path)).iter("doc"):
        value = {e.get("name"): [x.text for x in e] if e.tag == "arr" else e.text for e in doc}
        at = tuple(int(n) for n in value["id"].split("-"))
        for i, number in enumerate(value["applNum"]):
            application = applications[number]
            patented = stated(value["patNum"][i])
            mention(application, value["inventors"][i], day(value["filingDate"][i]),
                    day(value["issueDate"][i]) if patented else None)
            application.recordings.setdefault(at, Recording(at)).lay(
                value["conveyanceText"],
                day(value["recordedDate"]),
                list(zip(value["patAssignorName"], map(day, value["patAssignorExDate"]))),
                value["patAssigneeName"],
            )


def read_assignment_center(applications, path):
    for line in gzip.open(path, "rt", encoding="utf-8"):
        record = json.loads(line)
        at = (record["reelNumber"], record["frameNumber"])
        for p in record["properties"]:
            application = applications[p["applicationNumber"] or p["pctNumber17"].replace("/", "")]
            mention(application, p["inventors"], day(p["fillingDate"]),
                    day(p["issueDate"]) if stated(p["patentNumber"]) else None)
            application.recordings.setdefault(at, Recording(at)).lay(
                record["conveyance"],
                None,
                [(a["assignorName"], day(a["executionDate"])) for a in record["assignors"]],
                record["assignees"],
            )


def act(text):
    """What the free text of a recording means, from the particular to the general."""
    text = text.upper().replace("'", "")
    for pattern, meaning in (
        (r"RELEASE|TERMINATION|DISCHARGE", "release"),
        (r"ASSIGNMENT OF (PATENT )?SECURITY", "claim"),
        (r"SECURITY (INTEREST|AGREEMENT)|GRANT OF SECURITY|\bLIEN\b|COLLATERAL", "pledge"),
        (r"MERGER", "transfer"),
        (r"CHANGE OF (NAME|ADDRESS|LEGAL ENTITY)|CONVERSION|ENTITY CONVEYANCE", "rename"),
        (r"LICENSE", "licence"),
        (r"ASSIGN|NUNC PRO TUNC", "transfer"),
    ):
        if re.search(pattern, text):
            return meaning
    return "note"


def is_correction(text):
    return bool(re.match(r"CORRECTIVE|THIS SUBMISSION IS TO CORRECT", text.upper()))


def reel_frames(text):
    return [
        (int(reel), int(frame))
        for reel, frame in re.findall(r"(\d{3,6})\s*(?:/|,?\s*/?\s*FRAME:?(?: NO\.?)?)\s*(?:FRAME:?\s*)?(\d{1,4})\b", text.upper())
    ]


FORMS = {"INCORPORATED": "INC", "CORPORATION": "CORP", "COMPANY": "CO", "LIMITED": "LTD"}


def name_key(name):
    name = re.sub(r",?\s+AS\s+(THE\s+)?[A-Z ]*(AGENT|TRUSTEE)\s*$", "", name.upper())
    name = re.sub(r"\b(?:[A-Z]\.\s?)+[A-Z]?\b\.?", lambda m: re.sub(r"[. ]", "", m.group()) + " ", name)
    words = re.sub(r"[^A-Z0-9&]+", " ", name.replace("'", "").replace("&", " AND ")).split()
    return " ".join(FORMS.get(word, word) for word in words)


def same(one, other):
    if name_key(one) == name_key(other):
        return True
    words, others = set(name_key(one).split()), set(name_key(other).split())
    is_firm = {"INC", "LLC", "LTD", "CORP", "CO", "LP", "AG", "AS", "GMBH", "SA", "ULC", "KK", "BANK"}
    if (words | others) & is_firm or min(len(words), len(others)) < 2:
        return False
    return words <= others or others <= words


def in_order(recordings):
    """The recordings that stand; a correction stands where the recording did that it corrects."""
    corrects = {}
    for recording in recordings.values():
        if is_correction(recording.text) and recording.to:
            for wrong in reel_frames(recording.text):
                if wrong in recordings and wrong != recording.at:
                    corrects[wrong] = recording
    place = {}

    def place_of(recording):
        wrong = [recordings[at] for at, right in corrects.items() if right is recording]
        return place_of(min(wrong, key=lambda r: r.place)) if wrong else recording.place

    for at, recording in recordings.items():
        place[at] = place_of(recording)
    return [recordings[at] for at in sorted(recordings, key=lambda at: place[at]) if at not in corrects]


def pass_title(owners, by, to):
    leaving = [o for o in owners if any(same(o, b) for b in by)]
    strangers = [b for b in by if not any(same(o, b) for o in owners)]
    staying = [o for o in owners if o not in leaving]
    if not leaving or len(strangers) >= len(staying) > 0:
        staying = []
    return staying + [t for t in to if t not in staying]


def follow(application):
    owners, open_interests = list(dict.fromkeys(application.inventors)), {}
    for recording in in_order(application.recordings):
        text, by, to = recording.text, recording.by, recording.to
        meaning = act(text)
        named = reel_frames(text)
        at = recording.at
        if is_correction(text):
            meaning = act(re.split("CONFIRMS", text.upper())[-1]) if "CONFIRMS" in text.upper() else "transfer"
            meaning = "transfer" if meaning in ("note",) else meaning
            at, named = (named[0], []) if named else (at, [])
        if meaning == "transfer" and to:
            owners = pass_title(owners, by, to)
        elif meaning == "rename" and to:
            pairs = list(zip(by, to)) if len(by) == len(to) else [(b, to[0]) for b in by] if len(to) == 1 else []
            for before, after in pairs:
                owners = list(dict.fromkeys(after if same(o, before) else o for o in owners))
        elif meaning == "pledge":
            open_interests[at] = to
        elif meaning == "claim" and to:
            for meant in named or [a for a, who in open_interests.items() if any(same(w, b) for w in who for b in by)][:1]:
                if meant in open_interests:
                    open_interests[meant] = to
        elif meaning == "release":
            for meant in named or [a for a, who in open_interests.items() if any(same(w, b) for w in who for b in by)][:1]:
                open_interests.pop(meant, None)
    return owners, open_interests


def status(application):
    said = (application.status or "").upper()
    if "NONPAYMENT" in said:
        return "LAPSED"
    if said.startswith("ABANDON") or "PROVISIONAL APPLICATION EXPIRED" in said:
        return "DISCONTINUED"
    if application.granted:
        return "IN_FORCE"
    return "PENDING" if application.filed else "UNKNOWN"


def main(folder, how_many):
    applications = defaultdict(Application)
    data = Path(folder)
    read_application_files(applications, data / "us-applications" / "applications.jsonl.gz")
    for path in sorted((data / "us-assignments").glob("*.xml.gz")):
        read_assignment_search(applications, path)
    read_assignment_center(applications, data / "us-assignments" / "assignment-center.jsonl.gz")
    longest = sorted(applications, key=lambda number: (-len(applications[number].recordings), number))[:how_many]
    for number in longest:
        application = applications[number]
        owners, interests = follow(application)
        print(json.dumps({
            "application": number,
            "recordings": len(application.recordings),
            "owners": sorted(owners),
            "open": sorted(f"US-REEL:{reel}/{frame}" for reel, frame in interests),
            "status": status(application),
        }, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 20)
