//! `gantry image push`: pushes an archive to a registry, logged in to Gantry's own by the AWS API
//! and to others with docker's login.

use std::fs::File;
use std::io::Read;
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};

use agent::images::OwnRegistry;
use anyhow::{Context, Result, bail};
use api::ecr::GetAuthorizationTokenRequest;
use image::archive::offer;
use image::pull::Request;
use image::push::push;
use image::registry::{Credentials, Options, Registry};
use image::source::Origin;
use oci::reference::{DEFAULT_HOST, Reference};
use serde_json::Value;

use crate::announce::{self, Target};
use crate::cli::Push;
use crate::client::Client;
use crate::images::parse;

/// The longest password read from standard input, in bytes: ECR's tokens have some 2 KiB.
const MAX_PASSWORD_BYTES: u64 = 64 << 10;
/// The key of Docker Hub's login in docker's file.
const DOCKER_HUB_KEY: &str = "https://index.docker.io/v1/";

pub(crate) async fn run(args: Push) -> Result<()> {
    let to = parse(&args.destination)?;
    let name = args.image.as_deref().map(parse).transpose()?;
    let (registry, request) = destination(&args, to).await?;
    let archive = open(&args.archive)?;
    let shown = args.archive.display().to_string();
    let offered =
        tokio::task::spawn_blocking(move || offer(archive, name.as_ref(), &std::env::temp_dir()));
    let offered = offered.await?.with_context(|| format!("reading {shown}"))?;
    let report = |done: u64, total: u64| eprintln!("{} of {} MiB", done >> 20, total >> 20);
    let pushed = push(&registry, &request, offered, &report).await?;
    println!("{}: digest: {} sent: {} bytes", request.reference, pushed.digest, pushed.sent_bytes);
    Ok(())
}

fn open(path: &Path) -> Result<File> {
    if path == Path::new("-") {
        return Ok(std::io::stdin().as_fd().try_clone_to_owned()?.into());
    }
    File::open(path).with_context(|| format!("opening {}", path.display()))
}

async fn destination(args: &Push, to: Reference) -> Result<(Registry, Request)> {
    let registry = Registry::new(Options::standard())?;
    let target = announce::target(&args.client)?;
    let endpoint = &*target.endpoint;
    let authority = endpoint.split_once("://").map_or(endpoint, |(_, authority)| authority);
    let given = given(args)?;
    if let Some(repository) = OwnRegistry::new(authority, "").repository(&to) {
        let credentials = match given {
            Some(credentials) => credentials,
            None => token(&target).await?,
        };
        let request = Request {
            reference: to,
            origin: Origin::Own { repository },
            credentials: Some(credentials),
        };
        return Ok((registry.with_own(endpoint, None)?, request));
    }
    let credentials = match given {
        Some(credentials) => Some(credentials),
        None => docker_login(to.host())?,
    };
    Ok((registry, Request { reference: to, origin: Origin::Named, credentials }))
}

/// Returns the login of the command line.
fn given(args: &Push) -> Result<Option<Credentials>> {
    let Some(username) = args.username.clone() else { return Ok(None) };
    if args.archive == Path::new("-") {
        bail!("standard input cannot be both the archive and the password");
    }
    let mut password = String::new();
    let mut input = std::io::stdin().take(MAX_PASSWORD_BYTES);
    input.read_to_string(&mut password).context("reading the password from standard input")?;
    Ok(Some(Credentials { username, password: password.trim_end().to_owned() }))
}

/// Requests the login that `aws ecr get-login-password` gets.
async fn token(target: &Target) -> Result<Credentials> {
    let client = Client::new(target);
    let input = GetAuthorizationTokenRequest::default();
    let answer =
        client.call::<api::ecr::op::GetAuthorizationToken>(&api::ecr::SERVICE, &input).await?;
    let first = answer.authorization_data.into_iter().flatten().next();
    let token = first.and_then(|data| data.authorization_token).context("no token was given")?;
    login(&token).context("the token is not a user and a password")
}

/// Decodes `user:password` from base64.
fn login(text: &str) -> Option<Credentials> {
    let text = String::from_utf8(api::base64::decode(text)?).ok()?;
    let (username, password) = text.split_once(':')?;
    Some(Credentials { username: username.to_owned(), password: password.to_owned() })
}

/// The largest file of logins that is read.
const MAX_LOGINS_BYTES: u64 = 16 << 20;

/// Reads the login that `docker login` saved for a registry.
fn docker_login(host: &str) -> Result<Option<Credentials>> {
    let folder = match std::env::var_os("DOCKER_CONFIG") {
        Some(folder) => PathBuf::from(folder),
        None => match std::env::home_dir() {
            Some(home) => home.join(".docker"),
            None => return Ok(None),
        },
    };
    let path = folder.join("config.json");
    match files::read(&path, MAX_LOGINS_BYTES) {
        Ok(bytes) => kept_login(&bytes, host)
            .with_context(|| format!("reading the login for {host} in {}", path.display())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("reading {}", path.display())),
    }
}

fn kept_login(file: &[u8], host: &str) -> Result<Option<Credentials>> {
    let file: Value = serde_json::from_slice(file)?;
    let key = if host == DEFAULT_HOST { DOCKER_HUB_KEY } else { host };
    match file["auths"][key]["auth"].as_str() {
        None | Some("") => Ok(None),
        Some(text) => login(text).map(Some).context("it is not a user and a password in base64"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dockers_logins_are_found() {
        let file = br#"{"auths": {
            "registry.test:5000": {"auth": "dXNlcjpwYTpzcw=="},
            "https://index.docker.io/v1/": {"auth": "aHViOng="},
            "kept-elsewhere.test": {},
            "bad.test": {"auth": "dXNlcg=="}
        }}"#;
        let found = |host| kept_login(file, host);
        let login = found("registry.test:5000").unwrap().unwrap();
        assert_eq!((login.username.as_str(), login.password.as_str()), ("user", "pa:ss"));
        assert_eq!(found("docker.io").unwrap().unwrap().username, "hub");
        assert_eq!(found("kept-elsewhere.test").unwrap(), None);
        assert_eq!(found("other.test").unwrap(), None);
        assert!(found("bad.test").is_err());
        assert_eq!(kept_login(b"{}", "x").unwrap(), None);
    }
}
