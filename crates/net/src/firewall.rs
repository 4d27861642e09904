//! Other firewalls of the host: a packet must pass every table's chain, and a chain that drops what
//! it does not know drops our containers' traffic, whatever our own table says.
//!
//! Docker makes such a chain, and in front of it one where others may add rules: there we accept
//! our interfaces. Other firewalls are reported but never changed, because they belong to somebody
//! else.

use std::fmt;

use serde_json::Value;

use super::error::Result;
use super::names::Names;
use super::nft;

/// The chain where Docker lets others decide before it drops.
const USER_FAMILY: &str = "ip";
const USER_TABLE: &str = "filter";
const USER_CHAIN: &str = "DOCKER-USER";

/// A chain of another firewall that drops what none of its rules accepts: family, table and name,
/// as nft writes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dropping(String);

impl fmt::Display for Dropping {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Returns the rules to type that let the forwarded packets of our interfaces pass such chains.
pub(super) fn mend(chains: &[Dropping], prefix: &str) -> String {
    let rules = chains.iter().flat_map(|chain| {
        ["iifname", "oifname"]
            .map(|side| format!("nft insert rule {chain} {side} '\"{prefix}*\"' accept"))
    });
    format!("if no rule of it lets tasks through yet: {}", rules.collect::<Vec<_>>().join("; "))
}

/// The bridges of Docker's own networks. Packets that Docker would drop on the way to or from its
/// containers stay dropped.
const DOCKERS: [&str; 2] = ["docker0", "br-*"];

/// Accepts our interfaces where a chain exists for that purpose; returns the chains that may still
/// drop their packets.
pub(super) fn pass(names: &Names) -> Result<Vec<Dropping>> {
    let doing = "looking for firewalls that drop by default";
    let chains = nft::list(doing, &["list", "chains"])?;
    if has_user_chain(&chains) {
        // The rules are replaced each time, because those of an older build may differ.
        let script = removal(&ours(names)?) + &rules(names);
        nft::apply("letting our interfaces pass Docker's firewall", &script)?;
    }
    Ok(dropping(&chains))
}

fn rules(names: &Names) -> String {
    let (prefix, mark) = (&names.interface_prefix, &names.table);
    let rule = |ours: &str, theirs: &str| {
        let but: String = DOCKERS.iter().map(|name| format!("{theirs} != \"{name}\" ")).collect();
        [but.as_str(), "ct state established,related "].map(|which| {
            format!(
                "insert rule {USER_FAMILY} {USER_TABLE} {USER_CHAIN} {ours} \"{prefix}*\" \
                 {which}accept comment \"{mark}\"\n"
            )
        })
    };
    [rule("iifname", "oifname"), rule("oifname", "iifname")].concat().concat()
}

fn removal(handles: &[u64]) -> String {
    let delete = |handle: &u64| {
        format!("delete rule {USER_FAMILY} {USER_TABLE} {USER_CHAIN} handle {handle}\n")
    };
    handles.iter().map(delete).collect()
}

/// Removes our rules from the chain. Absence is fine.
pub(super) fn leave(names: &Names) -> Result<()> {
    let doing = "looking for our rules in Docker's firewall";
    if !has_user_chain(&nft::list(doing, &["list", "chains"])?) {
        return Ok(());
    }
    let script = removal(&ours(names)?);
    if script.is_empty() {
        return Ok(());
    }
    nft::apply("taking our rules out of Docker's firewall", &script)
}

/// Lists the chains that stop containers' traffic unless a rule of theirs lets it by.
pub(super) fn dropping(listing: &Value) -> Vec<Dropping> {
    let has_user_chain = has_user_chain(listing);
    let is_passed = |chain: &&Value| {
        has_user_chain
            && chain["hook"] == "forward"
            && chain["family"] == USER_FAMILY
            && chain["table"] == USER_TABLE
    };
    chains(listing)
        .filter(|chain| chain["hook"] == "forward")
        .filter(|chain| chain["family"] == "ip" || chain["family"] == "inet")
        .filter(|chain| chain["policy"] == "drop" && !is_passed(chain))
        .map(|chain| {
            let part = |key: &str| chain[key].as_str().unwrap_or("?").to_owned();
            Dropping(format!("{} {} {}", part("family"), part("table"), part("name")))
        })
        .collect()
}

fn has_user_chain(listing: &Value) -> bool {
    chains(listing).any(|chain| {
        chain["family"] == USER_FAMILY
            && chain["table"] == USER_TABLE
            && chain["name"] == USER_CHAIN
    })
}

fn chains(listing: &Value) -> impl Iterator<Item = &Value> {
    let objects = listing["nftables"].as_array().into_iter().flatten();
    objects.map(|object| &object["chain"]).filter(|chain| chain.is_object())
}

/// Returns the handles of the rules that carry our table's name as a comment.
fn ours(names: &Names) -> Result<Vec<u64>> {
    let doing = "listing Docker's chain for others";
    let words = ["-a", "list", "chain", USER_FAMILY, USER_TABLE, USER_CHAIN];
    let listing = nft::list(doing, &words)?;
    let objects = listing["nftables"].as_array().into_iter().flatten();
    let rules = objects.map(|object| &object["rule"]);
    let ours = rules.filter(|rule| rule["comment"] == names.table.as_str());
    Ok(ours.filter_map(|rule| rule["handle"].as_u64()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_that_drops_by_default_is_named_unless_docker_lets_us_by() {
        let chain = |family: &str, hook: &str, policy: &str| {
            serde_json::json!({"chain": {
                "family": family, "table": "filter", "name": hook.to_uppercase(),
                "hook": hook, "policy": policy,
            }})
        };
        let mut listing = serde_json::json!({"nftables": [
            {"metainfo": {}},
            chain("ip", "forward", "drop"),
            chain("ip", "forward", "accept"),
            chain("ip6", "forward", "drop"),
            chain("inet", "input", "drop"),
            chain("inet", "output", "drop"),
        ]});
        let named =
            |listing: &Value| dropping(listing).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(named(&listing), ["ip filter FORWARD"]);
        assert!(mend(&dropping(&listing), "gan").ends_with(
            "nft insert rule ip filter FORWARD iifname '\"gan*\"' accept; \
             nft insert rule ip filter FORWARD oifname '\"gan*\"' accept"
        ));
        let user = serde_json::json!({"chain": {
            "family": "ip", "table": "filter", "name": "DOCKER-USER",
        }});
        listing["nftables"].as_array_mut().unwrap().push(user);
        assert!(named(&listing).is_empty());
    }
}
