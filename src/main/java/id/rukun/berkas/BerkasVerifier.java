package id.rukun.berkas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recomputes the chain of a case and names the first link that does not hold. A content whose erasure the chain reports
 * is no alteration; one that is missing without a report is.
 */
@Component
public class BerkasVerifier {

    private final KasusRepository kasus;
    private final KepalaBerkasRepository kepala;
    private final EntriBerkasRepository entri;
    private final IsiBerkasRepository isi;
    private final JsonKanonik json;
    private final TransactionTemplate transaksi;

    BerkasVerifier(KasusRepository kasus, KepalaBerkasRepository kepala, EntriBerkasRepository entri,
            IsiBerkasRepository isi, JsonKanonik json, TransactionTemplate transaksi) {
        this.kasus = kasus;
        this.kepala = kepala;
        this.entri = entri;
        this.isi = isi;
        this.json = json;
        this.transaksi = transaksi;
    }

    /**
     * Verifies one dossier; its writers wait meanwhile.
     *
     * @throws KasusTidakDikenalException if there is no such case
     */
    public HasilVerifikasi periksa(String kasusId) {
        return transaksi.execute(status -> {
            KepalaBerkas akhir = kepala.findById(kasusId).orElseThrow(() -> new KasusTidakDikenalException(kasusId));
            return periksa(akhir, entri.findByKasusIdOrderByUrutan(kasusId), isi.perEntri(kasusId));
        });
    }

    /** Verifies every dossier, each in its own transaction, and returns the broken ones by the id of their case. */
    public Map<String, HasilVerifikasi> periksaSemua() {
        Map<String, HasilVerifikasi> rusak = new LinkedHashMap<>();
        for (String kasusId : kasus.semuaId()) {
            HasilVerifikasi hasil = periksa(kasusId);
            if (!hasil.utuh()) {
                rusak.put(kasusId, hasil);
            }
        }
        return rusak;
    }

    private HasilVerifikasi periksa(KepalaBerkas akhir, List<EntriBerkas> rantai, Map<String, IsiBerkas> isi) {
        Set<Integer> dilaporkan = penghapusan(rantai, isi);
        String sebelum = RantaiHash.AWAL;
        int urutan = 0;
        for (EntriBerkas entri : rantai) {
            urutan++;
            String sebab = entri.urutan() != urutan
                    ? "Entri %d hilang."
                    : sebab(entri, sebelum, akhir);
            if (sebab == null) {
                sebab = sebabIsi(entri, isi.get(entri.id()), dilaporkan);
            }
            if (sebab != null) {
                return HasilVerifikasi.rusak(urutan, sebab);
            }
            sebelum = entri.hash();
        }
        return periksaAkhir(akhir, urutan, sebelum);
    }

    /** Places of the entries whose erasure the chain itself reports. */
    private Set<Integer> penghapusan(List<EntriBerkas> rantai, Map<String, IsiBerkas> isi) {
        return rantai.stream()
                .filter(Penghapusan::dilaporkan)
                .filter(entri -> isiUtuh(entri, isi.get(entri.id())))
                .flatMap(entri -> json.baca(isi.get(entri.id()).isi(), Penghapusan.class).urutan().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isiUtuh(EntriBerkas entri, IsiBerkas isi) {
        return isi != null && !isi.dihapus() && entri.digest().equals(isi.digest());
    }

    private static String sebabIsi(EntriBerkas entri, IsiBerkas isi, Set<Integer> dilaporkan) {
        if (isi == null) {
            return "Isi entri %d hilang.";
        }
        if (isi.dihapus()) {
            return dilaporkan.contains(entri.urutan()) ? null : "Isi entri %d dihapus tanpa catatan penghapusan.";
        }
        return isiUtuh(entri, isi) ? null : "Isi entri %d telah diubah.";
    }

    private static String sebab(EntriBerkas entri, String sebelum, KepalaBerkas akhir) {
        if (entri.urutan() > akhir.urutan()) {
            return "Entri %d ditambahkan di luar Rukun.";
        }
        if (!entri.hashSebelum().equals(sebelum)) {
            return "Entri %d tidak menyambung ke entri sebelumnya.";
        }
        return entri.hash().equals(RantaiHash.hash(entri)) ? null : "Keterangan entri %d telah diubah.";
    }

    private static HasilVerifikasi periksaAkhir(KepalaBerkas akhir, int terakhir, String hash) {
        if (terakhir < akhir.urutan()) {
            return HasilVerifikasi.rusak(terakhir + 1, "Entri %d hilang.");
        }
        return hash.equals(akhir.hash())
                ? HasilVerifikasi.UTUH
                : HasilVerifikasi.rusak(terakhir, "Rantai sampai entri %d telah ditulis ulang: kepalanya berbeda.");
    }
}
