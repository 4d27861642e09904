//! Checks that only the crate `walk` follows paths in trees that a container can write. A container
//! decides what such a path leads to, so each file of the runtime that uses paths is listed here,
//! with the calls that it makes and the owner of the paths.

use regex::Regex;

use super::imports::{calls, imported, renamed};
use super::{File, Finding};

/// Crates whose code touches no such tree: a new crate is watched until it is named here.
const FAR_FROM_TREES: &[&str] = &[
    "api", "control", "front", "gantry", "model", "oci", "rim", "services", "sim", "store", "wire",
];
/// The crate that owns such walks.
const WALK: &str = "walk";
/// The crates whose code touches such trees, and what each of their files may call.
const WATCHED: &[(&str, &[Allowed])] = &[
    ("crates/agent/src/", AGENT),
    ("crates/claims/src/", CLAIMS),
    ("crates/container/src/", CONTAINER),
    ("crates/files/src/", FILES),
    ("crates/image/src/", IMAGE),
    ("crates/kernel/src/", KERNEL),
    ("crates/net/src/", NET),
];
/// The calls that take a path and follow it.
const CALLS: &str = r"(?x)
    \bfs::(canonicalize|chmod|copy|create_dir|create_dir_all|exists|hard_link|metadata|open|read
        |read_dir|read_link|read_to_string|remove_dir|remove_dir_all|remove_file|rename
        |set_permissions|stat|statfs|symlink_metadata|write)\(
    | \bfiles::(create|open|read)\(
    | \b(?:fcntl|stat|unistd)::(access|chown|fchmodat|fchownat|fstatat|link|linkat|lstat|mkdir
        |mkfifo|mknod|open|readlink|rmdir|stat|symlinkat|truncate|unlink)\(
    | \b(openat)\((?:[\w:]+::)?(?:CWD|AT_FDCWD),
    | \bFile::(create|create_new|open|options)\(
    | \b(DirBuilder|OpenOptions)::new\(
    | \b(chown|lchown|mkfifo|symlink)\(
    | \.(canonicalize|exists|read_dir|read_link|symlink_metadata|try_exists)\(\)";
/// Such calls where their functions are imported.
const NAMES: &[&str] = &[
    "canonicalize",
    "copy",
    "create_dir",
    "create_dir_all",
    "hard_link",
    "lstat",
    "metadata",
    "mkdir",
    "mknod",
    "open",
    "read",
    "read_dir",
    "read_link",
    "read_to_string",
    "readlink",
    "remove_dir",
    "remove_dir_all",
    "remove_file",
    "rename",
    "set_permissions",
    "stat",
    "statfs",
    "symlink_metadata",
    "truncate",
    "unlink",
    "write",
];
/// Questions that a path answers by going where it leads; whoever they are put to comes first.
const QUESTIONS: &str =
    r"(?:(\w+)(?:\([^()]*\))?\??)?\.(is_dir|is_file|is_symlink|metadata)\(\)(?:\?\.is_\w+\(\))?";
/// Names of what has the answer already: kinds and metadata, or an open file.
const ANSWERED: &[&str] = &["file", "file_type", "found", "kind", "metadata", "symlink_metadata"];

/// A file that may make such calls, the calls, and the reason why no container controls its paths.
type Allowed = (&'static str, &'static [&'static str], &'static str);

const AGENT: &[Allowed] = &[
    ("facts.rs", &["metadata", "read_link", "read_to_string"], "of /proc; the agent's own folder"),
    (
        "file.rs",
        &[
            "canonicalize",
            "create",
            "create_dir_all",
            "exists",
            "options",
            "read",
            "read_dir",
            "rename",
            "set_permissions",
            "symlink",
            "symlink_metadata",
            "write",
        ],
        "the agent's own folder, as far as the names of tasks and volumes",
    ),
    ("logs/ship.rs", &["create_dir_all", "read", "read_dir"], "output kept by supervisors"),
    ("metadata/stats.rs", &["read_to_string"], "of cgroups"),
    ("outside.rs", &["read"], "the agent's own folder, as far as the names of tasks"),
    ("worker/adopt.rs", &["exists"], "names of tasks in the agent's folder"),
    ("worker/environment.rs", &["create", "read"], "files fetched for a task, in its folder"),
    ("worker/prepare.rs", &["read_to_string"], "of the host's /etc and /proc"),
    (
        "worker/volumes.rs",
        &["create_dir_all", "exists", "metadata"],
        "names of volumes, and what lies above a folder of the host's that a definition names",
    ),
];

const CLAIMS: &[Allowed] = &[
    (
        "held.rs",
        &["metadata", "options", "remove_file", "symlink_metadata"],
        "of /run, without following a link, and the root of the cgroups",
    ),
    ("marks.rs", &["options", "read_dir", "symlink_metadata"], "of /run, where no link is"),
    (
        "owner.rs",
        &["canonicalize", "metadata", "read_dir", "read_link"],
        "data folders, and what supervisors have open, by /proc",
    ),
    ("blocks.rs", &["exists", "metadata", "options", "rename"], "of /run, and data folders"),
];

const CONTAINER: &[Allowed] = &[
    ("memory.rs", &["DirBuilder", "remove_dir", "statfs"], "a folder of ours"),
    ("runtime/look.rs", &["read_dir"], "folders of sandboxes, which no container has"),
    ("runtime/nursery.rs", &["open"], "our own program"),
    (
        "runtime/open.rs",
        &[
            "canonicalize",
            "create",
            "create_dir",
            "create_dir_all",
            "exists",
            "open",
            "read_dir",
            "remove_dir",
            "symlink_metadata",
        ],
        "folders of sandboxes, which no container has",
    ),
    ("spec/records.rs", &["create", "read", "read_dir", "rename"], "folders of sandboxes"),
    ("runtime/reach.rs", &["open"], "folders of sandboxes, which no container has"),
    ("runtime/unresponsive.rs", &["read_dir", "read_link", "read_to_string"], "of /proc"),
    (
        "shim/child.rs",
        &["write"],
        "of /proc, before and after the host is left, where nothing lies over it",
    ),
    ("shim/command.rs", &["access", "metadata"], "the command, looked for as the container's user"),
    ("shim/container.rs", &["remove_file"], "folders of sandboxes"),
    (
        "shim/devices.rs",
        &["metadata", "read_dir", "symlink"],
        "the host's /dev, and the fresh one of a container before anything is mounted on it",
    ),
    ("shim/inside.rs", &["open"], "the root that the process has: where each walk inside begins"),
    ("shim/launch.rs", &["open", "read_to_string"], "of the host's /dev and /proc"),
    ("shim/rootfs.rs", &["open"], "the root and the current folder"),
    ("shim/setup.rs", &["options"], "of the host's /dev"),
    ("shim/supervisor.rs", &["metadata", "open", "remove_file"], "folders of sandboxes, and /proc"),
    ("shim/texts.rs", &["OpenOptions"], "a new file system that nothing else is in"),
    ("spool/reader.rs", &["exists", "open", "remove_file"], "output kept by supervisors"),
    ("spool/segment.rs", &["metadata", "read_dir"], "output kept by supervisors"),
    ("spool/writer.rs", &["OpenOptions", "create_dir_all"], "output kept by supervisors"),
];

const FILES: &[Allowed] = &[
    ("lib.rs", &["options"], "what the caller names, whose own call is looked at here"),
    ("lock.rs", &["options", "read", "read_to_string"], "of /run, and /proc"),
];

const IMAGE: &[Allowed] = &[
    ("archive.rs", &["metadata", "options"], "a file that the operator names, and is open"),
    (
        "build.rs",
        &["open", "read_dir", "read_link", "symlink_metadata"],
        "a folder that the operator names",
    ),
    (
        "rootfs.rs",
        &["canonicalize", "chmod", "create_dir", "create_dir_all", "open", "read_dir"],
        "the folder around what a container writes, or before anything runs in it, and layers",
    ),
    (
        "store.rs",
        &["canonicalize", "chmod", "create", "create_dir_all", "exists", "options", "read"],
        "the images' folder: containers have layers read-only",
    ),
    (
        "store/files.rs",
        &["create", "open", "read", "read_dir", "remove_file", "rename"],
        "the images' folder",
    ),
    (
        "store/layers.rs",
        &["create_dir", "is_dir", "open", "rename", "set_permissions"],
        "names of layers in the images' folder; a new one's mode, before anything is in it",
    ),
    ("standing.rs", &["try_exists"], "a name in the folder around what a container writes"),
    ("store/pins.rs", &["create", "options", "read", "rename"], "the images' folder"),
    ("unpack/tree.rs", &["read_link"], "a descriptor's own name in /proc"),
];

const KERNEL: &[Allowed] = &[
    ("cgroup/devices.rs", &["open"], "a cgroup of ours: in cgroups there are no links"),
    ("cgroup/hierarchy.rs", &["read_to_string"], "of /proc"),
    ("cgroup/stats.rs", &["read_to_string"], "a cgroup of ours"),
    (
        "cgroup/tree.rs",
        &[
            "OpenOptions",
            "create_dir",
            "create_dir_all",
            "exists",
            "open",
            "read_dir",
            "read_to_string",
            "remove_dir",
        ],
        "cgroups of ours; what containers made in them goes by walk::groups",
    ),
    ("userns.rs", &["open", "write"], "of /proc"),
    (
        "userns/check.rs",
        &["create_dir_all", "metadata", "open", "write"],
        "a folder for the check alone",
    ),
    (
        "userns/range.rs",
        &["lchown"],
        "new folders in folders of ours, and a container's fresh /dev",
    ),
];

const NET: &[Allowed] = &[
    ("lib.rs", &["create_dir_all", "remove_dir"], "of /run and cgroups"),
    ("attach.rs", &["open"], "pins of namespaces in /run"),
    ("check.rs", &["OpenOptions", "read_to_string"], "of /proc"),
    ("files.rs", &["read_to_string"], "of the host's /etc"),
    ("free_port.rs", &["read_to_string"], "of /proc"),
    ("namespace.rs", &["read_to_string", "write"], "of /proc"),
    ("nft.rs", &["is_file"], "of the folders of programs that the operator names"),
    ("peer.rs", &["create_dir_all", "metadata", "read_dir"], "cgroups"),
    ("pins.rs", &["DirBuilder", "open"], "the folder around those of pins, and what is open"),
];

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let patterns = Patterns {
        calls: Regex::new(CALLS).expect("a constant pattern"),
        questions: Regex::new(QUESTIONS).expect("a constant pattern"),
    };
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| is_watched(&file.path)) {
        let code = file.text.split("#[cfg(test)]").next().unwrap_or_default();
        let imported = imported(code, NAMES);
        for name in renamed(code, NAMES) {
            let what = format!("`{name}` is imported under another name, which hides its calls");
            findings.push(Finding::new(file.path.clone(), what));
        }
        let lines = code.lines().enumerate().filter(|(_, line)| !line.trim().starts_with("//"));
        for (number, line) in lines {
            let bare = imported.iter().copied().filter(|name| calls(line, name));
            for call in patterns.find(line).chain(bare) {
                if !allowed(&file.path).contains(&call) {
                    let what = format!(
                        "`{call}` goes by path: use the crate walk, or say in walks.rs why"
                    );
                    findings.push(Finding::new(format!("{}:{}", file.path, number + 1), what));
                }
            }
        }
    }
    findings
}

struct Patterns {
    calls: Regex,
    questions: Regex,
}

impl Patterns {
    /// The names of the calls that a line makes.
    fn find<'a>(&self, line: &'a str) -> impl Iterator<Item = &'a str> {
        let name = |found: regex::Captures<'a>| found.iter().skip(1).flatten().next();
        let calls = self.calls.captures_iter(line).filter_map(name).map(|name| name.as_str());
        let questions = self.questions.captures_iter(line).filter_map(|found| {
            let asked = found.get(1).map_or("", |asked| asked.as_str());
            let question = found.get(2)?.as_str();
            (!ANSWERED.contains(&asked)).then_some(question)
        });
        calls.chain(questions).collect::<Vec<_>>().into_iter()
    }
}

/// Returns the calls that a file may make.
fn allowed(path: &str) -> &'static [&'static str] {
    let found = WATCHED.iter().find_map(|(folder, table)| {
        let name = path.strip_prefix(folder)?;
        table.iter().find(|(file, _, _)| *file == name)
    });
    found.map_or(&[], |(_, calls, _)| calls)
}

fn is_watched(path: &str) -> bool {
    let is_test = path.ends_with("tests.rs") || path.contains("/tests/") || path.contains("/bin/");
    let within = path.strip_prefix("crates/").and_then(|within| within.split_once("/src/"));
    within.is_some_and(|(name, _)| name != WALK && !FAR_FROM_TREES.contains(&name)) && !is_test
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(path: &str, text: &str) -> Vec<String> {
        let file = File { path: path.into(), text: text.into() };
        check(&[file]).into_iter().map(|finding| finding.place).collect()
    }

    #[test]
    fn a_walk_by_path_is_found_outside_tests_and_allowed_files() {
        let text = "std::fs::remove_dir_all(x);\n#[cfg(test)]\nstd::fs::copy(a, b);\n";
        for path in ["agent/src/new.rs", "new/src/lib.rs", "container/src/shim/rootfs.rs"] {
            let path = format!("crates/{path}");
            assert_eq!(findings(&path, text), [format!("{path}:1")]);
        }
        for path in ["image/src/a/tests.rs", "walk/src/remove.rs", "api/src/x.rs"] {
            assert_eq!(findings(&format!("crates/{path}"), text), [""; 0]);
        }
    }

    #[test]
    fn every_kind_of_call_is_found_and_each_needs_leave_of_its_own() {
        for call in ["File::open(p)", "OpenOptions::new()", "lchown(p, u, g)", "p.exists()"] {
            assert_eq!(findings("crates/image/src/new.rs", call).len(), 1, "{call}");
        }
        for call in [
            "nix::fcntl::open(p)",
            "nix::unistd::unlink(p)",
            "openat(CWD, p, f, m)",
            "rustix::fs::openat(rustix::fs::CWD, p, f, m)",
            "use std::fs::read as slurp;",
            "use std::fs::{File, remove_file as remove};",
        ] {
            assert_eq!(findings("crates/image/src/new.rs", call).len(), 1, "{call}");
        }
        assert_eq!(findings("crates/image/src/new.rs", "openat(folder, p, f, m)").len(), 0);
        for question in
            ["p.is_dir()", "self.path(a).is_file()", "    .is_dir()", "entry.metadata()?"]
        {
            assert_eq!(findings("crates/image/src/new.rs", question).len(), 1, "{question}");
        }
        for answer in ["kind.is_dir()", "entry.file_type()?.is_dir()", "file.metadata()?.is_file()"]
        {
            assert_eq!(findings("crates/image/src/new.rs", answer).len(), 0, "{answer}");
        }
        let open = "let root = open(path, flags)?;";
        let imports = format!("use rustix::fs::{{Mode, open}};\n{open}");
        assert_eq!(findings("crates/image/src/new.rs", &imports), ["crates/image/src/new.rs:2"]);
        assert_eq!(
            findings("crates/image/src/new.rs", open).len(),
            0,
            "a function of the file's own"
        );
        assert_eq!(findings("crates/image/src/new.rs", "// File::open(p)\nfchown(f)").len(), 0);
        let volumes = "crates/agent/src/worker/volumes.rs";
        assert_eq!(findings(volumes, "std::fs::metadata(p)").len(), 0);
        assert_eq!(findings(volumes, "std::fs::write(p, t)").len(), 1);
    }
}
