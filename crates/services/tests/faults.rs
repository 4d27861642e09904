//! Reads the sources of the services and checks that no operation can return an error that its
//! model lacks: follows every function from the handler of each row, and compares the errors made
//! there with the model. Errors at run time are checked by `services::modelled`; this test finds
//! the branches that no other test reaches.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::{Captures, Regex};

/// Errors that a function on the way makes and the operation never returns, each with the reason.
const NEVER_ANSWERED: &[(&str, &str, &str)] = &[
    ("BatchDeleteImage", "ImageReferencedByManifestList", "it becomes the failure of an item"),
    ("BatchDeleteImage", "ImageNotFoundException", "the image was found before"),
];

/// A modelled error.
static SHAPE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\berror::([A-Z]\w+)").expect("the pattern is a valid constant"));

/// An error whose code is a literal in the source.
static CODE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"Fault::(?:client|server)\(\s*"([\w.]+)""#)
        .expect("the pattern is a valid constant")
});

/// A name with the characters that show how it is used.
static NAME: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(\.?)\b((?:\w+::)*)([a-z_]\w*)\b(\(|::<)?")
        .expect("the pattern is a valid constant")
});

/// The methods that take functions as arguments.
static TAKES_FUNCTION: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\.(?:map_err|or_else|ok_or_else|and_then|map|try_for_each|then)\($")
        .expect("the pattern is a valid constant")
});

/// Comments and quoted texts.
static HIDDEN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r##"(?s)//[^\n]*|r#".*?"#|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.[^']*)'"##)
        .expect("the pattern is a valid constant")
});

/// The sources of all services.
#[derive(Default)]
struct Sources {
    functions: Vec<Function>,
    /// The imports of each file: the local name, and the full path that it stands for.
    imports: BTreeMap<Vec<String>, BTreeMap<String, Vec<String>>>,
}

/// One function of the sources.
struct Function {
    /// The file that contains it, outermost module first: `ecs`, `task`, `run`.
    file: Vec<String>,
    /// The type of an associated function.
    of_type: Option<String>,
    name: String,
    takes_self: bool,
    /// The shapes or codes of the errors that it makes.
    errors: BTreeSet<String>,
    /// The names in it that may be functions.
    named: Vec<Named>,
}

/// A name in the code and the path before it; a method has no path.
struct Named {
    path: Vec<String>,
    name: String,
    is_method: bool,
}

#[test]
fn no_operation_can_answer_an_error_that_its_model_lacks() {
    let sources = Sources::read();
    let (mut wrong, mut seen, mut checked) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for service in api::SERVICES {
        let handlers = handlers(service.name);
        assert_eq!(handlers.len(), services::rows(service).len(), "{}", service.name);
        for (operation, path) in handlers {
            let operation = service.operation(&operation).expect("a row's operation");
            // EC2's model lists no errors at all.
            if operation.errors.is_empty() {
                continue;
            }
            checked.insert(service.name);
            let begin = sources.function(&[service.name.to_owned()], &path);
            let begin = begin.unwrap_or_else(|| panic!("no function {}", path.join("::")));
            for (error, way) in reached(&sources, begin) {
                seen.insert(error.clone());
                let shape = service.errors.iter().find(|shape| shape.shape == error);
                let code = shape.map_or(error.as_str(), |shape| shape.code);
                let fault = api::Fault::client(code.to_owned(), "");
                let known = services::is_known(service, operation, &fault)
                    || services::is_said_otherwise(service, operation, &fault);
                let never =
                    NEVER_ANSWERED.iter().any(|one| (one.0, one.1) == (operation.name, code));
                if !known && !never {
                    wrong.push(format!("{} {}: {code}: {way}", service.name, operation.name));
                }
            }
        }
    }
    let unseen: Vec<String> = sources
        .functions
        .iter()
        .filter(|one| checked.contains(&*one.file[0]))
        .flat_map(|one| one.errors.iter().map(move |error| (one, error)))
        .filter(|(_, error)| !seen.contains(*error))
        .map(|(one, error)| format!("{error} of {}::{}", one.file.join("::"), one.name))
        .collect();
    assert!(unseen.is_empty(), "no operation leads to:\n{}", unseen.join("\n"));
    assert!(wrong.is_empty(), "{} errors are not modelled:\n{}", wrong.len(), wrong.join("\n"));
}

/// Returns the operations of a service and the paths of their handlers, from its rows.
fn handlers(service: &str) -> Vec<(String, Vec<String>)> {
    let file = root().join(service).join("operations.rs");
    let Ok(text) = std::fs::read_to_string(file) else { return Vec::new() };
    let row = Regex::new(r"(?m)^    (?:read|write|bulk|bulkwrite) (\w+) => ([\w:]+)[,;]$")
        .expect("the pattern is a valid constant");
    let path = |path: &str| path.split("::").map(str::to_owned).collect();
    row.captures_iter(&text).map(|found| (found[1].to_owned(), path(&found[2]))).collect()
}

/// Returns every error made from `begin` on, and the way there.
fn reached(sources: &Sources, begin: usize) -> BTreeMap<String, String> {
    let functions = &sources.functions;
    let mut ways = BTreeMap::from([(begin, functions[begin].name.clone())]);
    let mut next = vec![begin];
    let mut errors = BTreeMap::new();
    while let Some(at) = next.pop() {
        let way = ways[&at].clone();
        for error in &functions[at].errors {
            errors.entry(error.clone()).or_insert_with(|| way.clone());
        }
        for named in &functions[at].named {
            for found in sources.meant(&functions[at], named) {
                ways.entry(found).or_insert_with(|| {
                    next.push(found);
                    let called = &functions[found];
                    format!("{way} > {}::{}", called.file.join("::"), called.name)
                });
            }
        }
    }
    errors
}

impl Sources {
    /// Returns the functions that `named` may mean inside `user`: at most one, except for methods,
    /// whose types are unknown; for those, all of that name.
    fn meant(&self, user: &Function, named: &Named) -> Vec<usize> {
        if named.is_method {
            return self.all(|one| {
                let is_near = one.file[0] == user.file[0] || one.file.len() == 1;
                one.takes_self && one.name == named.name && is_near
            });
        }
        let kind = match named.path.last().map(String::as_str) {
            Some("Self") => user.of_type.as_deref(),
            Some(kind) if kind.starts_with(char::is_uppercase) => Some(kind),
            Some(_) | None => None,
        };
        if let Some(kind) = kind {
            return self.all(|one| one.of_type.as_deref() == Some(kind) && one.name == named.name);
        }
        let whole = [&named.path[..], std::slice::from_ref(&named.name)].concat();
        self.function(&user.file, &whole).into_iter().collect()
    }

    fn all(&self, is_meant: impl Fn(&Function) -> bool) -> Vec<usize> {
        (0..self.functions.len()).filter(|at| is_meant(&self.functions[*at])).collect()
    }

    /// Returns the function that `path` leads to from `file`; None outside these sources.
    fn function(&self, file: &[String], path: &[String]) -> Option<usize> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => return self.below(&[], rest),
            "self" => return self.below(file, rest),
            "super" => return self.below(&file[..file.len().checked_sub(1)?], rest),
            _ => {}
        }
        self.below(file, path)
    }

    /// Does the same from the module `at`, and follows its imports.
    fn below(&self, at: &[String], path: &[String]) -> Option<usize> {
        let (first, rest) = path.split_first()?;
        if first == "super" {
            return self.below(&at[..at.len().checked_sub(1)?], rest);
        }
        let here = |one: &Function| one.file == at && one.of_type.is_none() && one.name == *first;
        if rest.is_empty()
            && let Some(found) = self.functions.iter().position(here)
        {
            return Some(found);
        }
        let inner = [at, std::slice::from_ref(first)].concat();
        if !rest.is_empty() && self.imports.contains_key(&inner) {
            return self.below(&inner, rest);
        }
        let whole = self.imports.get(at)?.get(first)?;
        // The name is of another crate, or stands for itself.
        if whole.len() == 1 || (whole[0] == *first && !rest.is_empty()) {
            return None;
        }
        self.function(at, &[&whole[..], rest].concat())
    }

    fn read() -> Sources {
        let mut sources = Sources::default();
        let mut folders = vec![root()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("a folder of sources") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let relative = path.strip_prefix(root()).expect("below it").with_extension("");
                let part = |part: &std::ffi::OsStr| part.to_string_lossy().into_owned();
                let file = relative.iter().map(part).collect();
                sources.take(&std::fs::read_to_string(&path).expect("a source is UTF-8"), file);
            }
        }
        assert!(sources.functions.len() > 300, "few functions: {}", sources.functions.len());
        sources
    }

    fn take(&mut self, text: &str, file: Vec<String>) {
        let code = text.split("#[cfg(test)]\nmod ").next().expect("split gives one part");
        let plain = without_texts(code);
        let head = Regex::new(r"(?m)^ *(?:pub(?:\([a-z]+\))? )?(?:const )?fn (\w+)")
            .expect("the pattern is a valid constant");
        let block = Regex::new(r"(?m)^impl(?:<[^{]*?>)? (?:[^{]*? for )?(\w+)[^{]*\{")
            .expect("the pattern is a valid constant");
        let start = |found: &Captures<'_>| found.get(0).expect("all of it").start();
        let blocks: Vec<(Range<usize>, String)> = block
            .captures_iter(&plain)
            .map(|found| (body(&plain, start(&found)), found[1].to_owned()))
            .collect();
        for found in head.captures_iter(&plain) {
            let range = body(&plain, start(&found));
            let of_type = blocks.iter().find(|(block, _)| block.contains(&range.start));
            self.functions.push(Function {
                file: file.clone(),
                of_type: of_type.map(|(_, name)| name.clone()),
                name: found[1].to_owned(),
                takes_self: plain[start(&found)..range.start].contains("self"),
                errors: errors(&code[range.clone()], &plain[range.clone()]),
                named: named(&plain[range]),
            });
        }
        self.imports.insert(file, imports(&plain));
    }
}

/// Returns the names that a file imports.
fn imports(plain: &str) -> BTreeMap<String, Vec<String>> {
    let line = Regex::new(r"(?m)^ *(?:pub(?:\([a-z]+\))? )?use ([^;]+);")
        .expect("the pattern is a valid constant");
    let mut names = BTreeMap::new();
    for found in line.captures_iter(plain) {
        let tree: String = found[1].split_whitespace().collect::<Vec<_>>().join(" ");
        import(&[], &tree, &mut names);
    }
    names
}

fn import(before: &[String], tree: &str, names: &mut BTreeMap<String, Vec<String>>) {
    let (path, inner) = tree.split_once('{').unwrap_or((tree, ""));
    let (path, renamed) = path.split_once(" as ").map_or((path, None), |(a, b)| (a, Some(b)));
    let parts = path.split("::").map(str::trim).filter(|part| !part.is_empty());
    let whole: Vec<String> = before.iter().cloned().chain(parts.map(str::to_owned)).collect();
    if inner.is_empty() {
        let whole = match whole.split_last() {
            Some((last, module)) if last == "self" => module.to_vec(),
            Some(_) | None => whole,
        };
        if let Some(last) = whole.last() {
            names.insert(renamed.unwrap_or(last).to_owned(), whole);
        }
        return;
    }
    let (mut depth, mut begin) = (0, 0);
    let inner = inner.trim_end().strip_suffix('}').expect("its end");
    for (at, byte) in inner.bytes().chain([b',']).enumerate() {
        depth += i32::from(byte == b'{') - i32::from(byte == b'}');
        if depth == 0 && byte == b',' {
            import(&whole, inner[begin..at].trim(), names);
            begin = at + 1;
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Returns the range from the first brace after `from` to the matching one.
fn body(plain: &str, from: usize) -> Range<usize> {
    let begin = from + plain[from..].find('{').expect("a body");
    let mut depth = 0;
    for (at, byte) in plain.bytes().enumerate().skip(begin) {
        depth += i32::from(byte == b'{') - i32::from(byte == b'}');
        if depth == 0 {
            return begin..at;
        }
    }
    panic!("a body without an end: {}", &plain[from..begin]);
}

/// Returns the code with blanks in place of comments and quoted texts, so that positions stay the
/// same.
fn without_texts(code: &str) -> String {
    let blank = |found: &Captures<'_>| " ".repeat(found[0].len());
    HIDDEN.replace_all(code, blank).into_owned()
}

fn errors(code: &str, plain: &str) -> BTreeSet<String> {
    let shapes = SHAPE.captures_iter(plain).map(|found| found[1].to_owned());
    shapes.chain(CODE.captures_iter(code).map(|found| found[1].to_owned())).collect()
}

/// Returns the names that are called, that have a path before them, or that are passed on.
fn named(plain: &str) -> Vec<Named> {
    let mut found = Vec::new();
    for one in NAME.captures_iter(plain) {
        let is_handed_on =
            TAKES_FUNCTION.is_match(plain[..one.get(0).expect("all of it").start()].trim_end());
        let parts = one[2].split("::").filter(|part| !part.is_empty());
        let path: Vec<String> = parts.map(str::to_owned).collect();
        if one.get(4).is_some() || !path.is_empty() || is_handed_on {
            found.push(Named { path, name: one[3].to_owned(), is_method: !one[1].is_empty() });
        }
    }
    found
}
