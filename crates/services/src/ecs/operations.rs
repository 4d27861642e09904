//! The ECS operations of Gantry.

use super::{
    attribute, cluster, definition, instance, protection, provider, service, setting, tag, task,
};

crate::operations! { ecs, "ecs";
    write CreateCluster => cluster::create;
    write CreateService => service::create;
    write DeleteAccountSetting => setting::delete;
    write DeleteAttributes => attribute::delete;
    write DeleteCluster => cluster::delete;
    write DeleteService => service::delete;
    write DeleteTaskDefinitions => definition::delete;
    write DeregisterContainerInstance => instance::deregister;
    write DeregisterTaskDefinition => definition::deregister;
    read DescribeCapacityProviders => provider::describe;
    read DescribeClusters => cluster::describe;
    read DescribeContainerInstances => instance::describe;
    read DescribeServices => service::describe;
    read DescribeTaskDefinition => definition::describe;
    read DescribeTasks => task::describe;
    read GetTaskProtection => protection::get;
    read ListAccountSettings => setting::list;
    read ListAttributes => attribute::list;
    read ListClusters => cluster::list;
    read ListContainerInstances => instance::list;
    read ListServices => service::list;
    read ListTagsForResource => tag::list;
    read ListTaskDefinitionFamilies => definition::list_families;
    read ListTaskDefinitions => definition::list;
    read ListTasks => task::list;
    write PutAccountSetting => setting::put;
    write PutAccountSettingDefault => setting::put_default;
    write PutAttributes => attribute::put;
    write PutClusterCapacityProviders => cluster::put_capacity_providers;
    write RegisterContainerInstance => instance::register::register;
    write RegisterTaskDefinition => definition::register;
    write RunTask => task::run;
    write StartTask => task::start;
    write StopTask => task::stop;
    write TagResource => tag::add;
    write UntagResource => tag::remove;
    write UpdateCluster => cluster::update;
    write UpdateClusterSettings => cluster::update_settings;
    write UpdateContainerInstancesState => instance::update_state;
    write UpdateService => service::update;
    write UpdateTaskProtection => protection::update;
}

/// Returns advice for the operations that only AWS's container agent calls: it polls for its work
/// at an endpoint that Gantry does not have.
pub(crate) fn instead(operation: &str) -> Option<&'static str> {
    const OF_THE_AGENT: [&str; 5] = [
        "DiscoverPollEndpoint",
        "SubmitAttachmentStateChanges",
        "SubmitContainerStateChange",
        "SubmitTaskStateChange",
        "UpdateContainerAgent",
    ];
    OF_THE_AGENT.contains(&operation).then_some(
        "the agent of AWS cannot join yet; run `gantry agent` with --cluster on the machine instead",
    )
}
