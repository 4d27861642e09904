//! `cargo xtask tidy`: checks rules that the compiler does not. Each rule is one function from the
//! tree's texts to findings, so that a rule can be tested without a tree.

mod arrows;
mod circles;
mod dependencies;
mod docs;
mod exchanges;
mod imports;
mod prose;
mod reads;
mod security;
mod text;
mod unchecked;
mod walks;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// One text of the tree, with its path relative to the root.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    pub(crate) fn is_generated(&self) -> bool {
        self.path.contains("/generated/")
    }
}

/// A broken rule: the place, and the advice.
pub(crate) struct Finding {
    pub(crate) place: String,
    pub(crate) what: String,
}

impl Finding {
    pub(crate) fn new(place: impl Into<String>, what: impl Into<String>) -> Finding {
        Finding { place: place.into(), what: what.into() }
    }
}

/// Checks the tree below `root`; prints the findings and the sizes of the files.
pub(crate) fn run(root: &Path) -> Result<()> {
    let files = read_tree(root)?;
    let mut findings = text::check(&files);
    findings.extend(arrows::check(&files)?);
    findings.extend(circles::check(&files)?);
    findings.extend(dependencies::check(root)?);
    findings.extend(docs::check(root, &files));
    findings.extend(exchanges::check(&files));
    findings.extend(prose::check(&files));
    findings.extend(reads::check(&files));
    findings.extend(security::check(&files));
    findings.extend(unchecked::check(&files));
    findings.extend(walks::check(&files));
    for finding in &findings {
        println!("{}: {}", finding.place, finding.what);
    }
    println!("{}", text::figures(&files));
    if !findings.is_empty() {
        bail!("{} findings", findings.len());
    }
    Ok(())
}

/// The extensions of the files that rules read.
const READ: &[&str] = &["rs", "toml", "md", "json", "py"];
/// Folders that contain nothing of ours.
const SKIPPED: &[&str] = &["target", ".git", ".venv", "node_modules", "__pycache__"];

fn read_tree(root: &Path) -> Result<Vec<File>> {
    let mut files = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for path in entries(&folder)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() && !SKIPPED.contains(&name.as_str()) {
                folders.push(path);
            } else if path.extension().is_some_and(|e| READ.iter().any(|known| e == *known)) {
                files.push(read(root, &path)?);
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let listing = fs::read_dir(folder).with_context(|| format!("listing {}", folder.display()))?;
    let paths: Result<Vec<PathBuf>, _> = listing.map(|entry| entry.map(|e| e.path())).collect();
    Ok(paths?)
}

fn read(root: &Path, path: &Path) -> Result<File> {
    let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let path = path.strip_prefix(root).unwrap_or(path).to_string_lossy().into_owned();
    Ok(File { path, text })
}
