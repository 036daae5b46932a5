package id.rukun.engine;

import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/** Short notes beside the engine's own properties; they survive a restart. */
@Component
public class EngineNotes {

    private final ManagementService managementService;

    EngineNotes(ManagementService managementService) {
        this.managementService = managementService;
    }

    public void simpan(String nama, String nilai) {
        managementService.setProperty(nama, nilai);
    }

    public Optional<String> baca(String nama) {
        return Optional.ofNullable(managementService.getProperties().get(nama));
    }
}
