//! Makes image archives (the format of `docker save`) from layers given as entries or as a
//! directory. The same input gives the same bytes: times are zero, names sorted.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tar::{EntryType, Header};

use oci::digest::Digest;
use oci::manifest::Platform;
use oci::reference::Reference;

/// The most entries taken from one directory tree.
const MAX_TREE_ENTRIES: usize = 1_000_000;

/// One name in a layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Path in the image, without a leading slash.
    pub path: PathBuf,
    pub content: Content,
    /// Permission bits.
    pub mode: u32,
    pub uid: u32,
    pub gid: u32,
}

/// The content of an [`Item`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    Directory,
    Bytes(Vec<u8>),
    /// A file of this machine, read when the archive is written.
    File(PathBuf),
    Symlink(PathBuf),
}

/// The image's settings for its containers; empty means not set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Run {
    pub entrypoint: Vec<String>,
    pub cmd: Vec<String>,
    pub env: Vec<String>,
    pub user: String,
    pub working_dir: String,
    pub stop_signal: String,
    pub exposed_ports: Vec<String>,
    pub labels: BTreeMap<String, String>,
}

/// Lists a directory tree as a layer, owned by root, sorted by path.
pub fn items_of_directory(root: &Path) -> io::Result<Vec<Item>> {
    let mut items = Vec::new();
    let mut open = vec![PathBuf::new()];
    while let Some(directory) = open.pop() {
        for found in std::fs::read_dir(root.join(&directory))? {
            let found = found?;
            let path = directory.join(found.file_name());
            let metadata = std::fs::symlink_metadata(found.path())?;
            if metadata.is_dir() {
                open.push(path.clone());
            }
            items.push(item_of(path, &found.path(), &metadata)?);
            if items.len() > MAX_TREE_ENTRIES {
                return Err(io::Error::other(format!("{} has too many files", root.display())));
            }
        }
    }
    items.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(items)
}

fn item_of(path: PathBuf, source: &Path, metadata: &std::fs::Metadata) -> io::Result<Item> {
    let kind = metadata.file_type();
    let content = if kind.is_dir() {
        Content::Directory
    } else if kind.is_symlink() {
        Content::Symlink(std::fs::read_link(source)?)
    } else if kind.is_fifo() || kind.is_socket() || metadata.rdev() != 0 {
        let text = format!("{} is neither a file, a directory nor a link", source.display());
        return Err(io::Error::other(text));
    } else {
        Content::File(source.to_owned())
    };
    Ok(Item { path, content, mode: metadata.permissions().mode() & 0o7777, uid: 0, gid: 0 })
}

/// Makes the tar of one layer.
pub fn layer_tar(items: &[Item]) -> io::Result<Vec<u8>> {
    let mut builder = tar::Builder::new(Vec::new());
    for item in items {
        let mut header = plain_header(item.mode);
        header.set_uid(item.uid.into());
        header.set_gid(item.gid.into());
        match &item.content {
            Content::Directory => {
                header.set_entry_type(EntryType::Directory);
                builder.append_data(&mut header, &item.path, io::empty())?;
            }
            Content::Symlink(target) => {
                header.set_entry_type(EntryType::Symlink);
                builder.append_link(&mut header, &item.path, target)?;
            }
            Content::Bytes(bytes) => {
                header.set_size(bytes.len() as u64);
                builder.append_data(&mut header, &item.path, &bytes[..])?;
            }
            Content::File(source) => {
                let file = std::fs::File::open(source)?;
                let size = file.metadata()?.len();
                header.set_size(size);
                builder.append_data(&mut header, &item.path, file.take(size))?;
            }
        }
    }
    builder.into_inner()
}

/// Makes the configuration document of an image of these layers (diff ids, lowest first).
pub fn config_json(platform: &Platform, run: &Run, diff_ids: &[Digest]) -> Vec<u8> {
    let mut config = serde_json::Map::new();
    let mut say = |key: &str, value: Value, said: bool| {
        if said {
            config.insert(key.to_owned(), value);
        }
    };
    let ports: BTreeMap<&String, Value> =
        run.exposed_ports.iter().map(|port| (port, json!({}))).collect();
    say("Entrypoint", json!(run.entrypoint), !run.entrypoint.is_empty());
    say("Cmd", json!(run.cmd), !run.cmd.is_empty());
    say("Env", json!(run.env), !run.env.is_empty());
    say("User", json!(run.user), !run.user.is_empty());
    say("WorkingDir", json!(run.working_dir), !run.working_dir.is_empty());
    say("StopSignal", json!(run.stop_signal), !run.stop_signal.is_empty());
    say("ExposedPorts", json!(ports), !ports.is_empty());
    say("Labels", json!(run.labels), !run.labels.is_empty());
    let document = json!({
        "architecture": platform.architecture,
        "os": platform.os,
        "created": "1970-01-01T00:00:00Z",
        "config": config,
        "rootfs": { "type": "layers", "diff_ids": diff_ids },
    });
    document.to_string().into_bytes()
}

/// Writes an archive that `docker load`, `skopeo` and [`crate::archive`] read.
/// `layers` are uncompressed tars, lowest first.
pub fn build_archive(
    output: impl Write,
    reference: &Reference,
    platform: &Platform,
    run: &Run,
    layers: &[Vec<u8>],
) -> io::Result<()> {
    let diff_ids: Vec<Digest> = layers.iter().map(|layer| Digest::of(layer)).collect();
    let config = config_json(platform, run, &diff_ids);
    let config_name = format!("{}.json", Digest::of(&config).hex());
    let layer_name = |digest: &Digest| format!("{}.tar", digest.hex());
    let names: Vec<String> = diff_ids.iter().map(layer_name).collect();
    let manifest = json!([{
        "Config": config_name,
        "RepoTags": [reference.to_string()],
        "Layers": names,
    }]);
    let mut builder = tar::Builder::new(output);
    append(&mut builder, &config_name, &config)?;
    let mut written = std::collections::BTreeSet::new();
    for (name, layer) in names.iter().zip(layers) {
        if written.insert(name) {
            append(&mut builder, name, layer)?;
        }
    }
    append(&mut builder, "manifest.json", manifest.to_string().as_bytes())?;
    builder.into_inner()?.flush()
}

fn append(builder: &mut tar::Builder<impl Write>, name: &str, bytes: &[u8]) -> io::Result<()> {
    let mut header = plain_header(0o644);
    header.set_size(bytes.len() as u64);
    builder.append_data(&mut header, name, bytes)
}

fn plain_header(mode: u32) -> Header {
    let mut header = Header::new_gnu();
    header.set_mode(mode);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(0);
    header.set_size(0);
    header
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_directory_gives_the_same_bytes() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(dir.path().join("b/a")).unwrap();
        std::fs::write(dir.path().join("b/a/x"), "1").unwrap();
        std::os::unix::fs::symlink("x", dir.path().join("b/a/link")).unwrap();
        std::fs::write(dir.path().join("a"), "2").unwrap();
        let reference: Reference = "demo".parse().unwrap();
        let build = || {
            let layer = layer_tar(&items_of_directory(dir.path()).unwrap()).unwrap();
            let platform = Platform::of_this_host();
            let mut out = Vec::new();
            build_archive(&mut out, &reference, &platform, &Run::default(), &[layer]).unwrap();
            out
        };
        let first = build();
        std::fs::write(dir.path().join("a"), "2").unwrap();
        assert_eq!(first, build());
        std::fs::write(dir.path().join("a"), "3").unwrap();
        assert_ne!(first, build());
    }
}
