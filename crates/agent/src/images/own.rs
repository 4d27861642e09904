//! Which image names mean the registry of the agent's own control plane, and what that registry
//! calls the repository.

use std::collections::BTreeSet;

use host::image::reference::Reference;
use host::image::registry::Credentials;
use model::ecr;

/// The registry that belongs to the agent's control plane.
#[derive(Debug, Clone)]
pub struct OwnRegistry {
    /// Hosts and ports that name it in references, besides ECR's own names.
    names: BTreeSet<String>,
    pub(crate) credentials: Credentials,
}

impl OwnRegistry {
    /// The registry of a control plane at `authority` (`10.0.0.5:4566`), for an agent that knows
    /// its link token. Names of this machine with the control plane's port mean it too: they are
    /// what a client on the control plane's machine was told.
    pub fn new(authority: &str, token: &str) -> Self {
        let mut names = BTreeSet::from([authority.to_owned()]);
        if let Some((_, port)) = authority.rsplit_once(':') {
            names.extend(["127.0.0.1", "localhost", "[::1]"].map(|host| format!("{host}:{port}")));
        }
        let credentials =
            Credentials { username: ecr::AGENT_USER.to_owned(), password: token.to_owned() };
        Self { names, credentials }
    }

    /// The repository as this registry calls it, if the reference means this registry.
    pub fn repository(&self, reference: &Reference) -> Option<String> {
        if self.names.contains(reference.host()) {
            return Some(reference.repository().to_owned());
        }
        let (account, region) = ecr::account_and_region(reference.host())?;
        Some(format!("{account}/{region}/{}", reference.repository()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repository(image: &str) -> Option<String> {
        let own = OwnRegistry::new("10.0.0.5:4566", "secret");
        own.repository(&image.parse().unwrap())
    }

    #[test]
    fn ecr_names_of_every_kind_mean_the_own_registry() {
        for host in [
            "123456789012.dkr.ecr.eu-west-1.amazonaws.com",
            "123456789012.dkr.ecr-fips.eu-west-1.amazonaws.com",
            "123456789012.dkr.ecr.eu-west-1.amazonaws.com.cn",
            "123456789012.dkr.ecr.eu-west-1.amazonaws.eu",
            "123456789012.dkr-ecr.eu-west-1.on.aws",
            "123456789012.dkr-ecr-fips.eu-west-1.on.aws",
            "123456789012.dkr-ecr.eu-west-1.on.amazonwebservices.com.cn",
        ] {
            let expected = Some("123456789012/eu-west-1/team/app".to_owned());
            assert_eq!(repository(&format!("{host}/team/app:1")), expected, "{host}");
        }
    }

    #[test]
    fn the_endpoint_and_this_machines_names_of_it_mean_it_too() {
        for host in ["10.0.0.5:4566", "127.0.0.1:4566", "localhost:4566", "[::1]:4566"] {
            assert_eq!(repository(&format!("{host}/team/app:1")), Some("team/app".to_owned()));
        }
    }

    #[test]
    fn other_registries_do_not() {
        for image in [
            "busybox",
            "public.ecr.aws/nginx/nginx:1",
            "localhost:5000/app",
            "10.0.0.5/app",
            "10.0.0.5:80/app",
            "12345678901.dkr.ecr.eu-west-1.amazonaws.com/app",
            "1234567890123.dkr.ecr.eu-west-1.amazonaws.com/app",
            "12345678901a.dkr.ecr.eu-west-1.amazonaws.com/app",
            "123456789012.dkr.ecr.eu-west-1.amazonaws.com.evil.test/app",
            "123456789012.dkr.ecr.eu.west.1.amazonaws.com/app",
            "123456789012.dkr.ecr.amazonaws.com/app",
            "123456789012.dkr-ecr.eu-west-1.amazonaws.com/app",
            "123456789012.dkr.ecr.eu-west-1.amazonaws.com:5000/app",
        ] {
            assert_eq!(repository(image), None, "{image}");
        }
    }
}
