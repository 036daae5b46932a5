package id.rukun.engine.grants;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.TaskPermissions;

/** The rights that some groups have, asked for together; what is given is written only where it differs. */
class HakGrup {

    /** Those that do not belong to a resource count as not granted there. */
    private static final List<Permission> SEMUA_IZIN =
            Stream.<Permission[]>of(Permissions.values(), ProcessDefinitionPermissions.values(),
                    TaskPermissions.values()).flatMap(Arrays::stream).toList();

    private final AuthorizationService authorizationService;
    private final Map<Tempat, Authorization> ada = new HashMap<>();
    private final Set<Tempat> diberi = new HashSet<>();

    HakGrup(AuthorizationService authorizationService, Collection<String> grup) {
        this.authorizationService = authorizationService;
        authorizationService.createAuthorizationQuery().groupIdIn(grup.toArray(String[]::new)).list()
                .forEach(hak -> ada.putIfAbsent(
                        new Tempat(hak.getGroupId(), hak.getResourceType(), hak.getResourceId()), hak));
    }

    private record Tempat(String grup, int jenis, String id) {}

    /** Lets a group do with a resource exactly this. */
    void beri(String grup, Resource sumber, String id, Permission... izin) {
        Authorization baru = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        baru.setGroupId(grup);
        baru.setResource(sumber);
        baru.setResourceId(id);
        baru.setPermissions(izin);
        Tempat tempat = new Tempat(grup, sumber.resourceType(), id);
        Authorization lama = ada.get(tempat);
        diberi.add(tempat);
        if (lama == null) {
            ada.put(tempat, authorizationService.saveAuthorization(baru));
        } else if (!sama(lama, baru)) {
            // Granted by an earlier release that let the group do more or less.
            lama.setPermissions(izin);
            authorizationService.saveAuthorization(lama);
        }
    }

    /** Takes away what the groups have of some resources and were not given here: a model has ended, or serves others now. */
    void cabutLainnya(Resource... sumber) {
        Set<Integer> jenis = Arrays.stream(sumber).map(Resource::resourceType).collect(Collectors.toSet());
        ada.entrySet().stream().filter(hak -> jenis.contains(hak.getKey().jenis()) && !diberi.contains(hak.getKey()))
                .forEach(hak -> authorizationService.deleteAuthorization(hak.getValue().getId()));
    }

    private static boolean sama(Authorization satu, Authorization lain) {
        return SEMUA_IZIN.stream().allMatch(p -> satu.isPermissionGranted(p) == lain.isPermissionGranted(p));
    }
}
