//! Users of security groups: they make, change and delete groups, and run tasks that have them.

use model::id::SecurityGroupId;
use serde_json::{Value, json};

use super::{Request, User};
use crate::place::world_of;

const NAMES: [&str; 3] = ["web", "data", "tools"];

impl User<'_> {
    fn ask_ec2(&self, operation: &'static str, input: Value) -> Request {
        let account = self.account.clone();
        Request { account, service: &api::ec2::SERVICE, operation, input }
    }

    /// A group of the account, its default one among them.
    fn group(&mut self) -> Option<SecurityGroupId> {
        let world = world_of(&self.account);
        let own = self.state.security_groups.iter().filter(|row| row.world == world);
        let own: Vec<SecurityGroupId> = own.map(|row| row.id.clone()).collect();
        self.dice.pick(&own).cloned()
    }

    /// Gives a task of awsvpc groups of its own, if its users think of it. Services are left with
    /// the default one: theirs could be deleted, and they would never be steady.
    pub(super) fn name_groups(&mut self, input: &mut Value) {
        if input["networkConfiguration"].is_null() || self.dice.coin() {
            return;
        }
        if let Some(group) = self.group() {
            let vpc = &mut input["networkConfiguration"]["awsvpcConfiguration"];
            vpc["securityGroups"] = json!([group.as_str()]);
        }
    }

    pub(super) fn change_groups(&mut self) -> Request {
        let name = NAMES[self.dice.below(NAMES.len())];
        let (Some(group), Some(peer)) = (self.group(), self.group()) else { return self.look() };
        let (group, peer) = (group.as_str(), peer.as_str());
        let port = self.dice.between(1, 3);
        let permissions = json!([{
            "IpProtocol": "tcp", "FromPort": port, "ToPort": port,
            "UserIdGroupPairs": [{ "GroupId": peer }],
        }]);
        let rules = json!({ "GroupId": group, "IpPermissions": permissions });
        match self.dice.below(7) {
            0 | 1 => {
                let input = json!({ "GroupName": name, "Description": "of a user" });
                self.ask_ec2("CreateSecurityGroup", input)
            }
            2 => self.ask_ec2("AuthorizeSecurityGroupIngress", rules),
            3 => self.ask_ec2("AuthorizeSecurityGroupEgress", rules),
            4 => self.ask_ec2("RevokeSecurityGroupIngress", rules),
            5 => {
                let tags = json!([{ "Key": name, "Value": "" }]);
                self.ask_ec2("CreateTags", json!({ "Resources": [group], "Tags": tags }))
            }
            _ => self.ask_ec2("DeleteSecurityGroup", json!({ "GroupId": group })),
        }
    }
}
