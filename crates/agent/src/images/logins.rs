//! The logins of the machine's owner for other registries, in the two forms that the ECS agent
//! reads: `ECS_ENGINE_AUTH_TYPE` and `ECS_ENGINE_AUTH_DATA`. Knows nothing of the registries'
//! protocols. Passwords never appear in errors or in `Debug`.

use std::collections::BTreeMap;

use api::base64;
use image::registry::Credentials;
use oci::reference::{DEFAULT_HOST, Reference};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Other names of Docker Hub than the one in references.
const DOCKER_HUB: [&str; 2] = ["index.docker.io", "registry-1.docker.io"];

/// The credentials for other registries.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Logins(
    /// By host, or by host and a prefix of the repository's path: `registry.test:5000/team`.
    BTreeMap<String, Credentials>,
);

/// The reason why the given logins cannot be read.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadLogins {
    #[error("ECS_ENGINE_AUTH_TYPE is {0:?}; it must be docker or dockercfg")]
    Type(String),
    #[error("ECS_ENGINE_AUTH_DATA is set; set ECS_ENGINE_AUTH_TYPE to docker or dockercfg too")]
    NoType,
    /// The parser's own message is left out, because it might repeat a password.
    #[error(
        "cannot read ECS_ENGINE_AUTH_DATA, line {line} column {column}: for {form} it must be JSON \
         such as {example}"
    )]
    Form { form: &'static str, example: &'static str, line: usize, column: usize },
    #[error("ECS_ENGINE_AUTH_DATA, {registry:?}: its auth must be `user:password` in base64")]
    Auth { registry: String },
}

/// An entry of type `docker`.
#[derive(Deserialize)]
struct Plain {
    username: String,
    password: String,
}

/// An entry of type `dockercfg`, as in Docker's own file.
#[derive(Deserialize)]
struct Packed {
    auth: String,
}

impl Logins {
    /// Reads the two variables; an empty one counts as not set.
    pub fn read(form: Option<&str>, given: Option<&str>) -> Result<Self, BadLogins> {
        let given = given.filter(|text| !text.is_empty());
        match (form.unwrap_or(""), given) {
            ("", None) => Ok(Self::default()),
            ("", Some(_)) => Err(BadLogins::NoType),
            ("docker", given) => {
                let example = r#"{"registry.test":{"username":"me","password":"..."}}"#;
                let entries: BTreeMap<String, Plain> = parse("docker", example, given)?;
                let logins = entries.into_iter().map(|(registry, Plain { username, password })| {
                    (normal(&registry), Credentials { username, password })
                });
                Ok(Self(logins.collect()))
            }
            ("dockercfg", given) => {
                let example = r#"{"registry.test":{"auth":"..."}}"#;
                let entries: BTreeMap<String, Packed> = parse("dockercfg", example, given)?;
                let logins = entries.into_iter().map(|(registry, packed)| {
                    let login = unpack(&packed.auth);
                    let login = login.ok_or(BadLogins::Auth { registry: registry.clone() })?;
                    Ok((normal(&registry), login))
                });
                logins.collect::<Result<_, BadLogins>>().map(Self)
            }
            (other, _) => Err(BadLogins::Type(other.to_owned())),
        }
    }

    /// Returns the login for an image: the one with the longest matching path. If only logins for
    /// other paths of its registry are known, it is the first of them, as in the ECS agent.
    pub(crate) fn of(&self, image: &Reference) -> Option<&Credentials> {
        let name = format!("{}/{}", image.host(), image.repository());
        let of_host = self.0.iter().filter(|(key, _)| key.split('/').next() == Some(image.host()));
        let fitting = of_host.clone().filter(|(key, _)| leads_to(key, &name));
        let found = fitting.max_by_key(|(key, _)| key.len()).or_else(|| of_host.clone().next());
        found.map(|(_, login)| login)
    }
}

fn parse<T: DeserializeOwned>(
    form: &'static str,
    example: &'static str,
    given: Option<&str>,
) -> Result<T, BadLogins> {
    serde_json::from_str(given.unwrap_or("")).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        BadLogins::Form { form, example, line, column }
    })
}

fn unpack(auth: &str) -> Option<Credentials> {
    let text = String::from_utf8(base64::decode(auth)?).ok()?;
    let (username, password) = text.split_once(':')?;
    Some(Credentials { username: username.to_owned(), password: password.to_owned() })
}

/// Returns a key in the form of references: without scheme and protocol version, and with one name
/// for Docker Hub.
fn normal(registry: &str) -> String {
    let bare = ["https://", "http://"].iter().find_map(|scheme| registry.strip_prefix(scheme));
    let bare = bare.unwrap_or(registry).trim_end_matches('/');
    let bare = bare.strip_suffix("/v1").or(bare.strip_suffix("/v2")).unwrap_or(bare);
    let (host, path) = bare.split_at(bare.find('/').unwrap_or(bare.len()));
    let host = if DOCKER_HUB.contains(&host) { DEFAULT_HOST } else { host };
    format!("{host}{path}")
}

/// Returns true if `key` is all of `name` or ends before one of its slashes.
fn leads_to(key: &str, name: &str) -> bool {
    name.strip_prefix(key).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(logins: &Logins, image: &str) -> Option<String> {
        logins.of(&image.parse().unwrap()).map(|login| login.username.clone())
    }

    #[test]
    fn both_forms_say_the_same() {
        let packed = |login: &str| base64::encode(login.as_bytes());
        let (ann, bob, hub) = (packed("ann:a:1"), packed("bob:b"), packed("hub:h"));
        let dockercfg = format!(
            r#"{{"https://registry.test:5000": {{"auth": "{ann}", "email": "a@b.c"}},
                 "registry.test:5000/team/bob": {{"auth": "{bob}"}},
                 "https://index.docker.io/v1/": {{"auth": "{hub}"}}}}"#
        );
        let docker = r#"{"https://registry.test:5000": {"username": "ann", "password": "a:1"},
                         "registry.test:5000/team/bob": {"username": "bob", "password": "b"},
                         "https://index.docker.io/v1/":
                             {"username": "hub", "password": "h", "email": "a@b.c"}}"#;
        let logins = Logins::read(Some("docker"), Some(docker)).unwrap();
        assert_eq!(Logins::read(Some("dockercfg"), Some(&dockercfg)).unwrap(), logins);
        for (image, expected) in [
            ("registry.test:5000/app", Some("ann")),
            ("registry.test:5000/team/bobby/app", Some("ann")),
            ("registry.test:5000/team/bob/app:1", Some("bob")),
            ("busybox", Some("hub")),
            ("docker.io/team/app", Some("hub")),
            ("registry.test/app", None),
            ("registry.test:5001/app", None),
            ("other.test/registry.test:5000", None),
        ] {
            assert_eq!(user(&logins, image).as_deref(), expected, "{image}");
        }
        let image = "registry.test:5000/app".parse().unwrap();
        assert_eq!(logins.of(&image).unwrap().password, "a:1");
    }

    #[test]
    fn a_login_for_another_path_of_the_registry_is_better_than_none() {
        let given = r#"{"r.test/team": {"username": "ann", "password": "a"}}"#;
        let logins = Logins::read(Some("docker"), Some(given)).unwrap();
        assert_eq!(user(&logins, "r.test/else/app").as_deref(), Some("ann"));
        assert_eq!(user(&logins, "busybox"), None);
    }

    #[test]
    fn nothing_given_is_no_login() {
        for (form, given) in [(None, None), (Some(""), None), (Some(""), Some(""))] {
            assert_eq!(Logins::read(form, given), Ok(Logins::default()));
        }
    }

    #[test]
    fn what_is_wrong_is_told_without_the_password() {
        let secret = "aHVzaA";
        let entry = format!(r#"{{"r.test": {{"auth": "{secret}"}}}}"#);
        let name_only = format!(r#"{{"r.test": {{"username": "{secret}"}}}}"#);
        let wrapped = format!(r#"{{"auths": {entry}}}"#);
        for (form, given, expected) in [
            ("dockercfg", &*entry, "\"r.test\": its auth must be"),
            ("docker", &entry, "must be JSON"),
            ("docker", &name_only, "must be JSON"),
            ("dockercfg", &wrapped, "must be JSON"),
            ("dockercfg", &format!("[\"{secret}\"]"), "must be JSON"),
            ("docker", "", "must be JSON"),
            ("", &entry, "set ECS_ENGINE_AUTH_TYPE"),
            ("Docker", &entry, "it must be docker or dockercfg"),
        ] {
            let said = Logins::read(Some(form), Some(given)).unwrap_err().to_string();
            assert!(said.contains(expected), "{form} {given}: {said}");
            assert!(!said.contains(secret), "{said}");
        }
        let given = format!(r#"{{"r.test": {{"username": "ann", "password": "{secret}"}}}}"#);
        let logins = Logins::read(Some("docker"), Some(&given)).unwrap();
        assert!(!format!("{logins:?}").contains(secret));
    }
}
