//! The image store by hand: `cargo run -p image --example image -- DATA COMMAND ...`, as root.
//! For looking into a store and for checking archives and registries of other tools.

use std::fs::File;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use image::build::{Run, build_archive, items_of_directory, layer_tar};
use image::pull::{Request, pull};
use image::registry::{Credentials, Options, Registry};
use image::source::Origin;
use image::store::Store;
use image::unpack::Limits;
use oci::manifest::Platform;
use oci::reference::Reference;

type Failure = Box<dyn std::error::Error>;

const USAGE: &str = "usage: image DATA list
       image DATA build DIRECTORY ARCHIVE NAME [COMMAND ...]
       image DATA load ARCHIVE [NAME]
       image DATA pull NAME [USER PASSWORD]     ($EXTRA_ROOTS: a PEM file to trust)
       image DATA remove NAME
       image DATA mount NAME DIRECTORY
       image DATA unmount DIRECTORY";

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &[&str]) -> Result<(), Failure> {
    let [data, command @ ..] = arguments else { return Err(USAGE.into()) };
    let store = Store::open(Path::new(data), Limits::STANDARD, &Default::default())?;
    let now_ms = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis().try_into()?;
    match command {
        ["list"] => list(&store),
        ["load", archive, name @ ..] => {
            let name = name.first().map(|name| name.parse()).transpose()?;
            for reference in store.load_archive(Path::new(archive), name.as_ref(), now_ms)? {
                println!("{reference}");
            }
        }
        ["build", directory, archive, name, command @ ..] => {
            let layer = layer_tar(&items_of_directory(Path::new(directory))?)?;
            let cmd = command.iter().map(|word| (*word).to_owned()).collect();
            let run = Run { cmd, ..Run::default() };
            let output = File::create(archive)?;
            build_archive(output, &name.parse()?, &Platform::of_this_host(), &run, &[layer])?;
        }
        ["pull", name, login @ ..] => pull_one(&store, name, login, now_ms).await?,
        ["remove", name] => store.remove(&name.parse()?)?,
        ["mount", name, directory] => {
            let reference: Reference = name.parse()?;
            let image = store.get(&reference).ok_or("no such image")?;
            let mounted = store.mount_rootfs(&image, Path::new(directory), None, now_ms)?;
            println!("{}", mounted.path.display());
        }
        ["unmount", directory] => store.unmount_rootfs(Path::new(directory))?,
        _ => return Err(USAGE.into()),
    }
    Ok(())
}

fn list(store: &Store) {
    for image in store.list() {
        let layers = image.config.diff_ids.len();
        println!("{} {} {layers} layers {} bytes", image.reference, image.digest, image.size_bytes);
    }
}

async fn pull_one(
    store: &Arc<Store>,
    name: &str,
    login: &[&str],
    now_ms: u64,
) -> Result<(), Failure> {
    let mut options = Options::standard();
    if let Some(path) = std::env::var_os("EXTRA_ROOTS") {
        options.extra_roots_pem.push(std::fs::read(path)?);
    }
    let credentials = match login {
        [username, password] => {
            Some(Credentials { username: (*username).to_owned(), password: (*password).to_owned() })
        }
        _ => None,
    };
    let request = Request { reference: name.parse()?, origin: Origin::Named, credentials };
    let image =
        pull(&Arc::default(), store, &Registry::new(options)?, &request, now_ms, &|progress| {
            let done: u64 = progress.layers.values().map(|(done, _)| done).sum();
            let total: u64 = progress.layers.values().map(|(_, total)| total).sum();
            eprint!("\r{done} of {total} bytes");
        })
        .await?;
    eprintln!();
    println!("{} {}", image.reference, image.digest);
    Ok(())
}
