//! Rules of the pull through cache, which map a prefix of repository names to an upstream registry.

use std::net::Ipv4Addr;

use api::ecr::{
    CreatePullThroughCacheRuleRequest, CreatePullThroughCacheRuleResponse,
    DeletePullThroughCacheRuleRequest, DeletePullThroughCacheRuleResponse,
    DescribePullThroughCacheRulesRequest, DescribePullThroughCacheRulesResponse,
    PullThroughCacheRule, UpstreamRegistry, error,
};
use api::{Fault, Timestamp};
use control::registry::address::Reference;
use control::registry::{ROOT, has_prefix};
use model::id::{RepositoryKey, Text, World};
use model::registry::PullThroughRule;
use model::state::State;
use model::tx::Tx;

use super::page::{self, Window};
use super::{exceeded, invalid, name};
use crate::operation::Desk;

/// The most rules of a registry, by ECR's quota.
const MAX_RULES: usize = 50;
/// The time after which the upstream registry is asked again whether a tag has moved.
const ASKED_EVERY_MS: i64 = 24 * 60 * 60 * 1_000;
/// The length of the longest host and port of a registry.
const MAX_URL: usize = 255;

/// The registries that ECR knows, by their hosts; one that begins with a dot stands for all hosts
/// with that ending.
const KNOWN: [(&str, UpstreamRegistry); 8] = [
    ("public.ecr.aws", UpstreamRegistry::EcrPublic),
    ("quay.io", UpstreamRegistry::Quay),
    ("registry.k8s.io", UpstreamRegistry::K8s),
    ("registry-1.docker.io", UpstreamRegistry::DockerHub),
    ("ghcr.io", UpstreamRegistry::GithubContainerRegistry),
    ("registry.gitlab.com", UpstreamRegistry::GitlabContainerRegistry),
    ("cgr.dev", UpstreamRegistry::Chainguard),
    (".azurecr.io", UpstreamRegistry::AzureContainerRegistry),
];

pub fn create(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: CreatePullThroughCacheRuleRequest,
) -> Result<CreatePullThroughCacheRuleResponse, Fault> {
    name::own(desk, input.registry_id.as_deref())?;
    // The rule would otherwise pull without the requested credentials.
    if input.credential_arn.is_some() {
        return Err(super::unsupported("credentialArn"));
    }
    if input.custom_role_arn.is_some() {
        return Err(super::unsupported("customRoleArn"));
    }
    let world = desk.call.world.clone();
    let prefix = prefix(&input.ecr_repository_prefix);
    if tx.pull_through_rules.contains(&(world.clone(), prefix.clone())) {
        let message = format!(
            "The pull through cache rule with repository prefix '{prefix}' already exists in the \
             registry with id '{}'",
            world.account
        );
        return Err(Fault::modelled(&error::PullThroughCacheRuleAlreadyExistsException, message));
    }
    if of_world(tx, &world).count() >= MAX_RULES {
        return Err(exceeded(&format!(
            "The registry with id '{}' has reached its limit of {MAX_RULES} pull through cache \
             rules",
            world.account
        )));
    }
    let row = PullThroughRule {
        upstream_url: upstream(desk, &world, &input.upstream_registry_url)?,
        upstream_registry: registry_at(&input.upstream_registry_url, input.upstream_registry)?,
        upstream_prefix: input.upstream_repository_prefix.map_or(ROOT.into(), Text::from),
        created_at: tx.now,
        world,
        prefix,
    };
    tx.put(row.clone());
    let shown = shape(&row);
    Ok(CreatePullThroughCacheRuleResponse {
        ecr_repository_prefix: shown.ecr_repository_prefix,
        upstream_registry_url: shown.upstream_registry_url,
        created_at: shown.created_at,
        registry_id: shown.registry_id,
        upstream_registry: shown.upstream_registry,
        credential_arn: shown.credential_arn,
        custom_role_arn: shown.custom_role_arn,
        upstream_repository_prefix: shown.upstream_repository_prefix,
    })
}

/// Removes the slash after a prefix, which makes no difference.
fn prefix(given: &str) -> Text {
    given.trim_end_matches('/').into()
}

/// Returns the host of a registry, with its port if it has one. Unlike ECR, Gantry accepts any
/// registry.
fn upstream(desk: &Desk<'_>, world: &World, url: &str) -> Result<Text, Fault> {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let host = host.unwrap_or(url);
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':');
    if host.is_empty() || host.len() > MAX_URL || !host.bytes().all(fits) {
        return Err(invalid(format!("The upstream registry URL {url} is invalid")));
    }
    // A rule that leads back here would ask itself without end.
    if model::ecr::account_and_region(host) == Some((world.account.as_str(), world.region.as_str()))
    {
        return Err(invalid("Upstream registry URL cannot be the same as the cache registry"));
    }
    if is_local(host) && !desk.settings.local_upstreams {
        return Err(unsupported(url));
    }
    Ok(url.into())
}

/// Returns true if a registry's host is an address of this machine or its link. Services there
/// trust everyone who can reach them, so a client that makes a rule must not reach them through
/// Gantry.
pub fn is_local(host: &str) -> bool {
    let host = host.split_once("://").map_or(host, |(_, rest)| rest);
    let bare = host.split(':').next().unwrap_or_default().trim_end_matches('.');
    let name = bare.to_ascii_lowercase();
    match bare.parse::<Ipv4Addr>() {
        Ok(ip) => ip.is_loopback() || ip.is_link_local() || ip.is_unspecified(),
        // No top-level domain starts with a digit, so such a host is an address in another
        // notation.
        Err(_) if name.rsplit('.').next().is_some_and(is_number) => true,
        Err(_) => name == "localhost" || name.ends_with(".localhost"),
    }
}

fn is_number(part: &str) -> bool {
    part.starts_with(|letter: char| letter.is_ascii_digit())
}

/// Determines which of ECR's known registries a URL belongs to; a registry that the request names
/// must be at the URL.
fn registry_at(
    url: &str,
    named: Option<UpstreamRegistry>,
) -> Result<Option<UpstreamRegistry>, Fault> {
    let is_at = |host: &str| url == host || host.starts_with('.') && url.ends_with(host);
    let known = KNOWN.iter().find(|(host, _)| is_at(host)).map(|(_, registry)| *registry);
    match named {
        Some(named) if known != Some(named) && named != UpstreamRegistry::Ecr => {
            Err(unsupported(url))
        }
        Some(named) => Ok(Some(named)),
        None => Ok(known),
    }
}

fn unsupported(url: &str) -> Fault {
    let message = format!("The upstream registry '{url}' is not supported");
    Fault::modelled(&error::UnsupportedUpstreamRegistryException, message)
}

/// The source of an image.
#[derive(Debug, Clone, PartialEq)]
pub struct Upstream {
    /// The host, with its port if it has one, and preceded by `http://` or `https://` if the rule
    /// has that.
    pub host: Text,
    pub repository: String,
}

/// Returns the source to ask for the image `reference` of the repository `of` before it is served.
/// None if no rule matches the repository, or the stored image is still fresh.
pub fn wanted(
    state: &State,
    of: &RepositoryKey,
    reference: &Reference,
    now: Timestamp,
) -> Option<Upstream> {
    let rule = of_world(state, &of.world).filter(|row| has_prefix(&of.name, &row.prefix));
    let rule = rule.max_by_key(|row| if &*row.prefix == ROOT { 0 } else { row.prefix.len() })?;
    if is_fresh(state, of, reference, now) {
        return None;
    }
    let rest = match &*rule.prefix {
        ROOT => &*of.name,
        prefix => of.name[prefix.len()..].trim_start_matches('/'),
    };
    let repository = match &*rule.upstream_prefix {
        ROOT => rest.to_owned(),
        prefix => format!("{}/{rest}", prefix.trim_end_matches('/')),
    };
    Some(Upstream { host: rule.upstream_url.clone(), repository })
}

/// Returns true if the stored image need not be checked upstream: it is identified by its digest,
/// or was pushed here, or its tag was checked within a day.
fn is_fresh(state: &State, of: &RepositoryKey, reference: &Reference, now: Timestamp) -> bool {
    match reference {
        Reference::Digest(digest) => state.registry_images.contains(&(of.clone(), *digest)),
        Reference::Tag(tag) => {
            let row = state.registry_tags.get(&(of.clone(), tag.clone()));
            let asked_at = row.map(|row| row.upstream_at);
            let is_recent = |at: Timestamp| now.0 - at.0 < ASKED_EVERY_MS;
            asked_at.is_some_and(|at| at.is_none_or(is_recent))
        }
    }
}

/// The rules of `world`, in the order of their prefixes.
pub fn of_world<'a>(
    state: &'a State,
    world: &World,
) -> impl Iterator<Item = &'a std::sync::Arc<PullThroughRule>> {
    let (from, world) = ((world.clone(), Text::from("")), world.clone());
    state.pull_through_rules.range(from..).take_while(move |row| row.world == world)
}

pub fn describe(
    state: &State,
    desk: &Desk<'_>,
    input: DescribePullThroughCacheRulesRequest,
) -> Result<DescribePullThroughCacheRulesResponse, Fault> {
    let window = Window::of(desk, &input, input.max_results, input.next_token.as_deref())?;
    name::own(desk, input.registry_id.as_deref())?;
    if let Some(prefixes) = input.ecr_repository_prefixes {
        page::not_with(&window, "ecrRepositoryPrefixes")?;
        let rows = prefixes.iter().map(|given| find(state, desk, given));
        let rules: Result<Vec<_>, Fault> = rows.map(|row| row.map(shape)).collect();
        return Ok(DescribePullThroughCacheRulesResponse {
            pull_through_cache_rules: Some(rules?),
            next_token: None,
        });
    }
    let rows = of_world(state, &desk.call.world);
    let page = page::of(rows, |row| row.prefix.to_string(), &window);
    Ok(DescribePullThroughCacheRulesResponse {
        pull_through_cache_rules: Some(page.items.into_iter().map(|row| shape(row)).collect()),
        next_token: page.next_token,
    })
}

fn find<'a>(state: &'a State, desk: &Desk<'_>, given: &str) -> Result<&'a PullThroughRule, Fault> {
    let world = &desk.call.world;
    let row = state.pull_through_rules.get(&(world.clone(), prefix(given)));
    row.map(|row| &**row).ok_or_else(|| {
        let message = format!(
            "The pull through cache rule with repository prefix '{given}' does not exist in the \
             registry with id '{}'",
            world.account
        );
        Fault::modelled(&error::PullThroughCacheRuleNotFoundException, message)
    })
}

fn shape(row: &PullThroughRule) -> PullThroughCacheRule {
    PullThroughCacheRule {
        ecr_repository_prefix: Some(row.prefix.to_string()),
        upstream_registry_url: Some(row.upstream_url.to_string()),
        created_at: Some(row.created_at),
        registry_id: Some(row.world.account.to_string()),
        credential_arn: None,
        custom_role_arn: None,
        upstream_repository_prefix: Some(row.upstream_prefix.to_string()),
        upstream_registry: row.upstream_registry,
        updated_at: Some(row.created_at),
    }
}

pub fn delete(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DeletePullThroughCacheRuleRequest,
) -> Result<DeletePullThroughCacheRuleResponse, Fault> {
    name::own(desk, input.registry_id.as_deref())?;
    let row = find(tx, desk, &input.ecr_repository_prefix)?.clone();
    tx.remove::<PullThroughRule>(&(row.world.clone(), row.prefix.clone()));
    let shown = shape(&row);
    Ok(DeletePullThroughCacheRuleResponse {
        ecr_repository_prefix: shown.ecr_repository_prefix,
        upstream_registry_url: shown.upstream_registry_url,
        created_at: shown.created_at,
        registry_id: shown.registry_id,
        credential_arn: shown.credential_arn,
        custom_role_arn: shown.custom_role_arn,
        upstream_repository_prefix: shown.upstream_repository_prefix,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machines_addresses_are_known_in_all_spellings() {
        for host in [
            "127.0.0.1",
            "http://127.0.0.1:5000",
            "127.9.9.9",
            "127.1",
            "2130706433",
            "0x7f.1",
            "0.0.0.0",
            "169.254.169.254",
            "localhost:5000",
            "LOCALHOST.",
            "a.localhost",
        ] {
            assert!(is_local(host), "{host}");
        }
        for host in
            ["quay.io", "10.0.0.1:5000", "registry-1.docker.io", "localhost.evil.test", "3.io"]
        {
            assert!(!is_local(host), "{host}");
        }
    }
}
