package id.rukun.prosedur.pencatatan.penghapusan;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.kasus.StatusKasus;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.PerkaraBerjalanMenunggu;
import id.rukun.pengawasan.KasusWilayah;
import id.rukun.prosedur.pencatatan.DampakService;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** For which cases under way an erasure waits: each of them once, and by its number only where who decides may read it. */
@Component
class PerkaraBerjalan {

    private final DampakService dampak;
    private final KasusWilayah kasusWilayah;

    PerkaraBerjalan(DampakService dampak, KasusWilayah kasusWilayah) {
        this.dampak = dampak;
        this.kasusWilayah = kasusWilayah;
    }

    /**
     * Looks for them.
     *
     * @param wilayahId unit of who decides: cases elsewhere are only counted
     * @param tentang the cases about him, also those that only name what he was known by
     */
    PerkaraBerjalanMenunggu.Fakta cari(String orang, Kasus permintaan, String wilayahId, Collection<Kasus> tentang) {
        Map<String, Kasus> semua = new LinkedHashMap<>();
        Stream.concat(dampak.berjalan(orang, permintaan.id()).stream(), tentang.stream())
                .filter(k -> k.status() == StatusKasus.BERJALAN).forEach(k -> semua.put(k.id(), k));
        Set<String> disini = kasusWilayah.dalam(List.of(wilayahId), semua.keySet());
        String satu = semua.values().stream().filter(k -> disini.contains(k.id())).map(Kasus::nomor).findFirst()
                .orElse(semua.isEmpty() ? null : "di luar wilayah Anda");
        return new PerkaraBerjalanMenunggu.Fakta(satu, Math.max(0, semua.size() - 1));
    }
}
