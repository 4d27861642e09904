//! The ECS operations of Gantry.

use super::{
    attribute, cluster, definition, instance, protection, provider, resource, service, setting,
    tag, task,
};

crate::operations! { ecs, "ecs";
    write CreateCluster => cluster::create,
        of |of, it| resource::cluster(of, it.cluster_name.as_deref());
    write CreateService => service::create,
        of |of, it| resource::in_cluster(of, "service", it.cluster.as_deref(), [&*it.service_name]);
    write DeleteAccountSetting => setting::delete;
    write DeleteAttributes => attribute::delete,
        of |of, it| resource::targets(of, it.cluster.as_deref(), &it.attributes);
    write DeleteCluster => cluster::delete,
        of |of, it| resource::cluster(of, Some(&it.cluster));
    write DeleteService => service::delete,
        of |of, it| resource::in_cluster(of, "service", it.cluster.as_deref(), [&*it.service]);
    write DeleteTaskDefinitions => definition::delete,
        of |of, it| resource::definitions(of, &it.task_definitions);
    write DeregisterContainerInstance => instance::deregister,
        of |of, it| resource::cluster(of, it.cluster.as_deref());
    write DeregisterTaskDefinition => definition::deregister;
    read DescribeCapacityProviders => provider::describe,
        of |of, it| resource::providers(of, it.capacity_providers.as_deref());
    read DescribeClusters => cluster::describe,
        of |of, it| resource::clusters(of, it.clusters.as_deref());
    read DescribeContainerInstances => instance::describe,
        of |of, it| resource::in_cluster(
            of,
            "container-instance",
            it.cluster.as_deref(),
            resource::texts(&it.container_instances),
        );
    read DescribeServices => service::describe,
        of |of, it| resource::in_cluster(
            of,
            "service",
            it.cluster.as_deref(),
            resource::texts(&it.services),
        );
    read DescribeTaskDefinition => definition::describe;
    read DescribeTasks => task::describe,
        of |of, it| resource::in_cluster(
            of,
            "task",
            it.cluster.as_deref(),
            resource::texts(&it.tasks),
        );
    read GetTaskProtection => protection::get,
        of |of, it| resource::tasks(of, &it.cluster, it.tasks.as_deref());
    read ListAccountSettings => setting::list;
    read ListAttributes => attribute::list,
        of |of, it| resource::cluster(of, it.cluster.as_deref());
    read ListClusters => cluster::list;
    read ListContainerInstances => instance::list,
        of |of, it| resource::cluster(of, it.cluster.as_deref());
    read ListServices => service::list;
    read ListTagsForResource => tag::list,
        of |_of, it| vec![it.resource_arn.clone()];
    read ListTaskDefinitionFamilies => definition::list_families;
    read ListTaskDefinitions => definition::list;
    read ListTasks => task::list,
        of |of, it| resource::listed(of, it.cluster.as_deref(), it.container_instance.as_deref());
    write PutAccountSetting => setting::put;
    write PutAccountSettingDefault => setting::put_default;
    write PutAttributes => attribute::put,
        of |of, it| resource::targets(of, it.cluster.as_deref(), &it.attributes);
    write PutClusterCapacityProviders => cluster::put_capacity_providers,
        of |of, it| resource::cluster(of, Some(&it.cluster));
    write RegisterContainerInstance => instance::register::register,
        of |of, it| resource::cluster(of, it.cluster.as_deref());
    write RegisterTaskDefinition => definition::register,
        of |of, it| resource::family(of, &it.family);
    write RunTask => task::run,
        of |of, it| resource::definition(of, &it.task_definition);
    write StartTask => task::start,
        of |of, it| resource::definition(of, &it.task_definition);
    write StopTask => task::stop,
        of |of, it| resource::in_cluster(of, "task", it.cluster.as_deref(), [&*it.task]);
    write TagResource => tag::add,
        of |_of, it| vec![it.resource_arn.clone()];
    write UntagResource => tag::remove,
        of |_of, it| vec![it.resource_arn.clone()];
    write UpdateCluster => cluster::update,
        of |of, it| resource::cluster(of, Some(&it.cluster));
    write UpdateClusterSettings => cluster::update_settings,
        of |of, it| resource::cluster(of, Some(&it.cluster));
    write UpdateContainerInstancesState => instance::update_state,
        of |of, it| resource::in_cluster(
            of,
            "container-instance",
            it.cluster.as_deref(),
            resource::texts(&it.container_instances),
        );
    write UpdateService => service::update,
        of |of, it| resource::in_cluster(of, "service", it.cluster.as_deref(), [&*it.service]);
    write UpdateTaskProtection => protection::update,
        of |of, it| resource::in_cluster(
            of,
            "task",
            Some(&*it.cluster),
            resource::texts(&it.tasks),
        );
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
