//! Rules of security groups: added and taken away. Both directions are asked for in the same way.

use api::Fault;
use api::ec2::{
    AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResult,
    AuthorizeSecurityGroupIngressRequest, AuthorizeSecurityGroupIngressResult, IpPermission,
    IpRange, ResourceType, RevokeSecurityGroupEgressRequest, RevokeSecurityGroupEgressResult,
    RevokeSecurityGroupIngressRequest, RevokeSecurityGroupIngressResult, RevokedSecurityGroupRule,
    SecurityGroupRule, TagSpecification, UserIdGroupPair,
};
use model::security::{Direction, Rule, SecurityGroup};
use model::state::State;
use model::tx::Tx;

use super::rule::{self, Group, Wanted};
use super::{default_vpc, dry_run, group, permission, tag};
use crate::operation::Desk;

/// The parts that requests of both directions have.
pub struct Asked {
    pub direction: Direction,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    /// Permissions, those of the old flat parameters among them; empty without any.
    pub permissions: Vec<IpPermission>,
    pub dry_run: Option<bool>,
}

impl Asked {
    /// Returns the group that the request is about. The default VPC is there from now on.
    pub fn group(&self, tx: &mut Tx, desk: &Desk<'_>) -> Result<SecurityGroup, Fault> {
        default_vpc(tx, desk);
        let (id, name) = (self.group_id.as_deref(), self.group_name.as_deref());
        group::find(tx, &desk.call.world, id, name)
    }

    /// Parses the permissions, whose groups must be of the VPC of `row`.
    pub fn wanted(&self, state: &State, row: &SecurityGroup) -> Result<Vec<Wanted>, Fault> {
        rule::parse(&self.permissions, &|pair: &UserIdGroupPair| peer(state, row, pair))
    }
}

/// Returns the group that a permission of `row` names.
pub fn peer(state: &State, row: &SecurityGroup, pair: &UserIdGroupPair) -> Result<Group, Fault> {
    if let Some(id) = &pair.vpc_peering_connection_id {
        let message = format!("The vpcPeeringConnection ID '{id}' does not exist");
        return Err(Fault::client("InvalidVpcPeeringConnectionID.NotFound", message));
    }
    let (id, name) = (pair.group_id.as_deref(), pair.group_name.as_deref());
    if id.or(name).is_none() {
        return Err(Fault::client("MissingParameter", "Source group ID missing."));
    }
    let found = group::find(state, &row.world, id, name)?;
    if pair.user_id.as_deref().is_some_and(|owner| owner != found.world.account.as_str()) {
        let asked = id.or(name).unwrap_or_default();
        return Err(super::not_found("InvalidGroup.NotFound", "security group", asked));
    }
    if found.vpc != row.vpc {
        let message = "You have specified two resources that belong to different networks.";
        return Err(Fault::client("InvalidGroup.NotFound", message));
    }
    Ok((found.world.account, found.id))
}

/// The parameters of requests from before there were permissions.
struct Flat {
    protocol: Option<String>,
    from_port: Option<i32>,
    to_port: Option<i32>,
    cidr: Option<String>,
    group_name: Option<String>,
    group_owner: Option<String>,
}

impl Flat {
    /// Returns the permissions with the one that the flat parameters mean.
    fn with(self, permissions: Option<Vec<IpPermission>>) -> Result<Vec<IpPermission>, Fault> {
        let is_given = self.protocol.is_some() || self.cidr.is_some() || self.group_name.is_some();
        if !is_given {
            return Ok(permissions.unwrap_or_default());
        }
        if permissions.is_some_and(|all| !all.is_empty()) {
            let message =
                "The parameter 'ipPermissions' may not be used in combination with 'ipProtocol'";
            return Err(Fault::client("InvalidParameterCombination", message));
        }
        let pair = self.group_name.map(|name| UserIdGroupPair {
            group_name: Some(name),
            user_id: self.group_owner,
            ..UserIdGroupPair::default()
        });
        // A source group without a protocol stands for everything from its members.
        let everything = || pair.as_ref().map(|_| "-1".to_owned());
        let range = self.cidr.map(|cidr| IpRange { cidr_ip: Some(cidr), description: None });
        Ok(vec![IpPermission {
            ip_protocol: self.protocol.or_else(everything),
            from_port: self.from_port,
            to_port: self.to_port,
            user_id_group_pairs: Some(pair.into_iter().collect()),
            ip_ranges: Some(range.into_iter().collect()),
            ..IpPermission::default()
        }])
    }
}

macro_rules! flat {
    ($input:ident) => {
        Flat {
            protocol: $input.ip_protocol,
            from_port: $input.from_port,
            to_port: $input.to_port,
            cidr: $input.cidr_ip,
            group_name: $input.source_security_group_name,
            group_owner: $input.source_security_group_owner_id,
        }
    };
}

pub fn ingress(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: AuthorizeSecurityGroupIngressRequest,
) -> Result<AuthorizeSecurityGroupIngressResult, Fault> {
    let asked = Asked {
        direction: Direction::Ingress,
        group_id: input.group_id,
        group_name: input.group_name,
        permissions: flat!(input).with(input.ip_permissions)?,
        dry_run: input.dry_run,
    };
    let rules = authorize(tx, desk, &asked, input.tag_specifications.as_deref())?;
    Ok(AuthorizeSecurityGroupIngressResult {
        r#return: Some(true),
        security_group_rules: Some(rules),
    })
}

pub fn egress(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: AuthorizeSecurityGroupEgressRequest,
) -> Result<AuthorizeSecurityGroupEgressResult, Fault> {
    let asked = Asked {
        direction: Direction::Egress,
        group_id: Some(input.group_id),
        group_name: None,
        permissions: flat!(input).with(input.ip_permissions)?,
        dry_run: input.dry_run,
    };
    let rules = authorize(tx, desk, &asked, input.tag_specifications.as_deref())?;
    Ok(AuthorizeSecurityGroupEgressResult {
        r#return: Some(true),
        security_group_rules: Some(rules),
    })
}

fn authorize(
    tx: &mut Tx,
    desk: &Desk<'_>,
    asked: &Asked,
    tags: Option<&[TagSpecification]>,
) -> Result<Vec<SecurityGroupRule>, Fault> {
    let row = asked.group(tx, desk)?;
    if asked.permissions.is_empty() {
        let message = "The request must contain the parameter ipPermissions";
        return Err(Fault::client("MissingParameter", message));
    }
    let wanted = asked.wanted(tx, &row)?;
    let tags = tag::specified(tags, ResourceType::SecurityGroupRule)?;
    dry_run(asked.dry_run)?;
    let mut rules = row.rules().into_owned();
    rule::check_new(&rules, asked.direction, &wanted)?;
    let new: Vec<Rule> = wanted
        .into_iter()
        .map(|one| Rule {
            id: format!("sgr-{}", tx.random.hex(17)).into(),
            direction: asked.direction,
            traffic: one.traffic,
            peer: one.peer,
            description: one.description,
            tags: tags.clone(),
        })
        .collect();
    let shapes = new.iter().map(|rule| permission::rule(&row, rule)).collect();
    rules.extend(new);
    tx.put(SecurityGroup { changed_rules: Some(rules), ..row });
    Ok(shapes)
}

/// The outcome of a revocation: the rules that are gone, and the permissions that were not there.
type Revoked = (Vec<RevokedSecurityGroupRule>, Option<Vec<IpPermission>>);

pub fn revoke_ingress(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: RevokeSecurityGroupIngressRequest,
) -> Result<RevokeSecurityGroupIngressResult, Fault> {
    let asked = Asked {
        direction: Direction::Ingress,
        group_id: input.group_id,
        group_name: input.group_name,
        permissions: flat!(input).with(input.ip_permissions)?,
        dry_run: input.dry_run,
    };
    let ids = input.security_group_rule_ids.unwrap_or_default();
    let (gone, unknown_ip_permissions) = revoke(tx, desk, &asked, &ids)?;
    Ok(RevokeSecurityGroupIngressResult {
        r#return: Some(true),
        unknown_ip_permissions,
        revoked_security_group_rules: Some(gone),
    })
}

pub fn revoke_egress(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: RevokeSecurityGroupEgressRequest,
) -> Result<RevokeSecurityGroupEgressResult, Fault> {
    let asked = Asked {
        direction: Direction::Egress,
        group_id: Some(input.group_id),
        group_name: None,
        permissions: flat!(input).with(input.ip_permissions)?,
        dry_run: input.dry_run,
    };
    let ids = input.security_group_rule_ids.unwrap_or_default();
    let (gone, unknown_ip_permissions) = revoke(tx, desk, &asked, &ids)?;
    Ok(RevokeSecurityGroupEgressResult {
        r#return: Some(true),
        unknown_ip_permissions,
        revoked_security_group_rules: Some(gone),
    })
}

fn revoke(tx: &mut Tx, desk: &Desk<'_>, asked: &Asked, ids: &[String]) -> Result<Revoked, Fault> {
    let row = asked.group(tx, desk)?;
    if asked.permissions.is_empty() && ids.is_empty() {
        let message = "Either 'ipPermissions' or 'securityGroupRuleIds' should be provided.";
        return Err(Fault::client("MissingParameter", message));
    }
    if !asked.permissions.is_empty() && !ids.is_empty() {
        let message = "The parameter 'securityGroupRuleIds' may not be used in combination with \
                       'ipPermissions'";
        return Err(Fault::client("InvalidParameterCombination", message));
    }
    let wanted = asked.wanted(tx, &row)?;
    dry_run(asked.dry_run)?;
    let taken = take(row.rules().into_owned(), asked.direction, ids, wanted)?;
    // In a default VPC a permission that is not there is no error.
    let is_default = tx.vpcs.get(&row.vpc).is_some_and(|vpc| vpc.is_default);
    if !taken.unknown.is_empty() && !is_default {
        return Err(not_in_group());
    }
    let shapes = taken.gone.iter().map(|rule| permission::revoked(&row, rule)).collect();
    let unknown = taken.unknown.iter();
    let unknown: Vec<IpPermission> =
        permission::merged(unknown.map(|one| (&one.traffic, &one.peer, one.description.as_ref())));
    tx.put(SecurityGroup { changed_rules: Some(taken.left), ..row });
    Ok((shapes, (!unknown.is_empty()).then_some(unknown)))
}

/// The fault of a permission that no rule of the group is.
pub fn not_in_group() -> Fault {
    let message = "The specified rule does not exist in this security group.";
    Fault::client("InvalidPermission.NotFound", message)
}

/// The fault of the id of a rule that the group does not have.
pub fn no_rule(id: &str) -> Fault {
    super::not_found("InvalidSecurityGroupRuleId.NotFound", "security group rule ID", id)
}

/// A group's rules after some were taken away.
#[derive(Debug)]
struct Taken {
    left: Vec<Rule>,
    gone: Vec<Rule>,
    /// Permissions that no rule was.
    unknown: Vec<Wanted>,
}

/// Takes the rules away that are named, or that are as wanted; an id that none has is refused.
fn take(
    rules: Vec<Rule>,
    direction: Direction,
    ids: &[String],
    wanted: Vec<Wanted>,
) -> Result<Taken, Fault> {
    let is_ours = |rule: &Rule| rule.direction == direction;
    let has = |rule: &Rule, id: &String| is_ours(rule) && rule.id.as_str() == id;
    if let Some(id) = ids.iter().find(|id| !rules.iter().any(|rule| has(rule, id))) {
        return Err(no_rule(id));
    }
    let is_named = |rule: &Rule| ids.iter().any(|id| has(rule, id));
    let is_wanted = |rule: &Rule| is_ours(rule) && wanted.iter().any(|one| one.is(rule));
    let (gone, left): (Vec<Rule>, Vec<Rule>) =
        rules.into_iter().partition(|rule| is_named(rule) || is_wanted(rule));
    let unknown = wanted.into_iter().filter(|one| !gone.iter().any(|rule| one.is(rule)));
    let unknown = unknown.collect();
    Ok(Taken { left, gone, unknown })
}

#[cfg(test)]
mod tests {
    use model::network::{Cidr, Tags};
    use model::security::{Peer, Ports, Traffic};

    use super::*;

    fn one(id: &str, direction: Direction, port: u16) -> Rule {
        Rule {
            id: id.into(),
            direction,
            traffic: Traffic::Tcp(Ports { from: port, to: port }),
            peer: Peer::Block(Cidr::ANY),
            description: Some("ignored".into()),
            tags: Tags::new(),
        }
    }

    fn rules() -> Vec<Rule> {
        vec![
            one("sgr-1", Direction::Ingress, 1),
            one("sgr-2", Direction::Ingress, 2),
            one("sgr-3", Direction::Egress, 1),
        ]
    }

    fn ids(rules: &[Rule]) -> Vec<&str> {
        rules.iter().map(|rule| rule.id.as_str()).collect()
    }

    #[test]
    fn a_rule_is_taken_by_its_id_in_its_own_direction() {
        let taken = take(rules(), Direction::Ingress, &["sgr-2".to_owned()], Vec::new());
        let taken = taken.expect("it is there");
        assert_eq!((ids(&taken.gone), ids(&taken.left)), (vec!["sgr-2"], vec!["sgr-1", "sgr-3"]));
        let other = take(rules(), Direction::Egress, &["sgr-2".to_owned()], Vec::new());
        let message = other.expect_err("of the other direction").message;
        assert_eq!(message, "The security group rule ID 'sgr-2' does not exist");
    }

    #[test]
    fn a_rule_is_taken_by_its_permission_whatever_its_description() {
        let wanted = |port| Wanted {
            traffic: Traffic::Tcp(Ports { from: port, to: port }),
            peer: Peer::Block(Cidr::ANY),
            description: None,
        };
        let taken = take(rules(), Direction::Ingress, &[], vec![wanted(1), wanted(9)]);
        let taken = taken.expect("nothing is named");
        assert_eq!((ids(&taken.gone), ids(&taken.left)), (vec!["sgr-1"], vec!["sgr-2", "sgr-3"]));
        assert_eq!(taken.unknown, [wanted(9)]);
    }

    #[test]
    fn flat_parameters_are_one_permission() {
        let flat = |protocol: Option<&str>, group: Option<&str>| Flat {
            protocol: protocol.map(str::to_owned),
            from_port: Some(22),
            to_port: Some(22),
            cidr: None,
            group_name: group.map(str::to_owned),
            group_owner: None,
        };
        let all = flat(None, Some("web")).with(None).expect("read");
        assert_eq!(all[0].ip_protocol.as_deref(), Some("-1"));
        assert!(flat(None, None).with(None).expect("read").is_empty());
        let both = flat(Some("tcp"), None).with(Some(vec![IpPermission::default()]));
        assert_eq!(both.expect_err("both").code, "InvalidParameterCombination");
    }
}
