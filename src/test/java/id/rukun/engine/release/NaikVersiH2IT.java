package id.rukun.engine.release;

import java.util.Map;
import org.junit.jupiter.api.Tag;

@Tag("panjang")
class NaikVersiH2IT extends NaikVersiKontrak {

    @Override
    Map<String, Object> database() {
        return Map.of("spring.datasource.url", "jdbc:h2:mem:naik-versi;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=2000");
    }
}
