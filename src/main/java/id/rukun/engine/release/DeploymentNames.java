package id.rukun.engine.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Deploys models and forms under names that begin at {@code processes/} or {@code forms/}, whether the application runs
 * from a jar or from classes: otherwise each way of starting would deploy everything anew.
 */
@Component
class DeploymentNames extends DefaultDeploymentConfiguration {

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
        super.preInit(configuration);
        configuration.setDeploymentName("rukun");
    }

    @Override
    public Set<Resource> getDeploymentResources() {
        return super.getDeploymentResources().stream().map(DeploymentNames::bernama).collect(Collectors.toSet());
    }

    private static Resource bernama(Resource asal) {
        try {
            String url = asal.getURL().toString();
            int mulai = Math.max(url.lastIndexOf("/processes/"), url.lastIndexOf("/forms/")) + 1;
            return new Bernama(asal.getContentAsByteArray(), url.substring(mulai));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Bernama extends ByteArrayResource implements ContextResource {

        private final String nama;

        Bernama(byte[] isi, String nama) {
            super(isi);
            this.nama = nama;
        }

        @Override
        public String getPathWithinContext() {
            return nama;
        }

        @Override
        public String getDescription() {
            return nama;
        }

        @Override
        public String getFilename() {
            return nama;
        }

        @Override
        public boolean equals(Object lain) {
            return lain instanceof Bernama b && b.nama.equals(nama);
        }

        @Override
        public int hashCode() {
            return nama.hashCode();
        }
    }
}
