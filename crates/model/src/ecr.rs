//! Names around image registries: AWS's registry names, and our user name of agents.

use crate::partition;

/// The user name of agents at their control plane's registry; the link's token is the password.
pub const AGENT_USER: &str = "gantry-agent";

/// Returns account and region from a private ECR registry's name, of any partition, including FIPS
/// and dual-stack endpoints.
pub fn account_and_region(host: &str) -> Option<(&str, &str)> {
    let (account, rest) = host.split_at_checked(12)?;
    let region = partition::dns_suffixes()
        .find_map(|suffix| between(rest, &[".dkr.ecr.", ".dkr.ecr-fips."], suffix))
        .or_else(|| {
            ["on.aws", "on.amazonwebservices.com.cn", "on.amazonwebservices.eu"]
                .iter()
                .find_map(|suffix| between(rest, &[".dkr-ecr.", ".dkr-ecr-fips."], suffix))
        })?;
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let good = account.bytes().all(|byte| byte.is_ascii_digit())
        && !region.is_empty()
        && region.bytes().all(plain);
    good.then_some((account, region))
}

/// Returns the text between one of `prefixes` and `.suffix`.
fn between<'a>(text: &'a str, prefixes: &[&str], suffix: &str) -> Option<&'a str> {
    let rest = prefixes.iter().find_map(|prefix| text.strip_prefix(prefix))?;
    rest.strip_suffix(suffix)?.strip_suffix('.')
}

/// Splits `path` into account, region and name, if its first two parts look like the former.
pub fn abroad(path: &str) -> Option<(&str, &str, &str)> {
    let (account, rest) = path.split_once('/')?;
    let (region, name) = rest.split_once('/')?;
    (is_account(account) && partition::is_region(region) && !name.is_empty())
        .then_some((account, region, name))
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_names_are_taken() {
        let found = Some(("123456789012", "eu-west-1"));
        assert_eq!(account_and_region("123456789012.dkr.ecr-fips.eu-west-1.amazonaws.com"), found);
        assert_eq!(account_and_region("123456789012.dkr-ecr.eu-west-1.on.aws"), found);
        for other in ["", "123456789012", "123456789012.dkr.ecr..amazonaws.com", "é123456789012"] {
            assert_eq!(account_and_region(other), None, "{other}");
        }
    }

    #[test]
    fn paths_of_other_accounts_and_regions_are_told_from_names() {
        for region in ["us-east-1", "us-gov-west-1", "eusc-de-east-1"] {
            let path = format!("123456789012/{region}/a/b");
            assert_eq!(abroad(&path), Some(("123456789012", region, "a/b")));
        }
        for name in ["123456789012/web-app-1/a", "123456789012/us-east-1/", "12/us-east-1/a"] {
            assert_eq!(abroad(name), None, "{name}");
        }
    }
}
