package id.rukun.engine.release;

import java.util.Map;

class NaikVersiH2IT extends NaikVersiKontrak {

    @Override
    Map<String, Object> database() {
        return Map.of("spring.datasource.url", "jdbc:h2:mem:naik-versi;DB_CLOSE_DELAY=-1");
    }
}
