package id.rukun.engine.door.signin;

import id.rukun.engine.EngineNotes;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The key under which browsers are remembered: made once, kept in the database for all nodes and restarts. */
@Component
public class BrowserKey implements Supplier<byte[]>, SmartInitializingSingleton {

    private static final String CATATAN = "rukun.kunci-peramban";
    private static final int PANJANG = 32;

    private final EngineNotes catatan;
    private byte[] kunci;

    BrowserKey(@Lazy EngineNotes catatan) {
        this.catatan = catatan;
    }

    @Override
    public synchronized byte[] get() {
        if (kunci == null) {
            kunci = Base64.getDecoder().decode(catatan.baca(CATATAN).orElseGet(this::baru));
        }
        return kunci;
    }

    @Override
    public void afterSingletonsInstantiated() {
        get();
    }

    private String baru() {
        byte[] isi = new byte[PANJANG];
        new SecureRandom().nextBytes(isi);
        try {
            catatan.simpan(CATATAN, Base64.getEncoder().encodeToString(isi));
        } catch (RuntimeException e) {
            // Another node that starts at the same moment was first: its key counts.
            return catatan.baca(CATATAN).orElseThrow(() -> e);
        }
        return catatan.baca(CATATAN).orElseThrow();
    }
}
