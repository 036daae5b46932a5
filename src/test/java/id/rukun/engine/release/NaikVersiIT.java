package id.rukun.engine.release;

import id.rukun.PostgresUji;
import java.util.Map;

class NaikVersiIT extends NaikVersiKontrak {

    private final String url = PostgresUji.databaseBaru();

    @Override
    Map<String, Object> database() {
        return PostgresUji.properti(url);
    }
}
