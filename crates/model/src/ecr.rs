//! Names around image registries: AWS's own of them, and ours of who asks.

/// The user that agents are to their control plane's registry; the link's token is the password.
pub const AGENT_USER: &str = "gantry-agent";

/// Account and region of a private ECR registry's name, of any partition, FIPS and dual-stack
/// endpoints included.
pub fn account_and_region(host: &str) -> Option<(&str, &str)> {
    let (account, rest) = host.split_at_checked(12)?;
    let region = crate::partition::dns_suffixes()
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

/// What stands between one of `prefixes` and `.suffix`.
fn between<'a>(text: &'a str, prefixes: &[&str], suffix: &str) -> Option<&'a str> {
    let rest = prefixes.iter().find_map(|prefix| text.strip_prefix(prefix))?;
    rest.strip_suffix(suffix)?.strip_suffix('.')
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
}
