package id.rukun.berkas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Recomputes the chain of a case and names the first link that does not hold. An erased content is no alteration. */
@Component
public class BerkasVerifier {

    private final KasusRepository kasus;
    private final KepalaBerkasRepository kepala;
    private final EntriBerkasRepository entri;
    private final IsiBerkasRepository isi;
    private final TransactionTemplate transaksi;

    BerkasVerifier(KasusRepository kasus, KepalaBerkasRepository kepala, EntriBerkasRepository entri,
            IsiBerkasRepository isi, TransactionTemplate transaksi) {
        this.kasus = kasus;
        this.kepala = kepala;
        this.entri = entri;
        this.isi = isi;
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

    private static HasilVerifikasi periksa(KepalaBerkas akhir, List<EntriBerkas> rantai, Map<String, IsiBerkas> isi) {
        String sebelum = RantaiHash.AWAL;
        int urutan = 0;
        for (EntriBerkas entri : rantai) {
            urutan++;
            String sebab = entri.urutan() != urutan
                    ? "Entri %d hilang."
                    : sebab(entri, sebelum, akhir, isi.get(entri.id()));
            if (sebab != null) {
                return HasilVerifikasi.rusak(urutan, sebab);
            }
            sebelum = entri.hash();
        }
        return periksaAkhir(akhir, urutan, sebelum);
    }

    private static String sebab(EntriBerkas entri, String sebelum, KepalaBerkas akhir, IsiBerkas isi) {
        if (entri.urutan() > akhir.urutan()) {
            return "Entri %d ditambahkan di luar Rukun.";
        }
        if (!entri.hashSebelum().equals(sebelum)) {
            return "Entri %d tidak menyambung ke entri sebelumnya.";
        }
        if (!entri.hash().equals(RantaiHash.hash(entri))) {
            return "Keterangan entri %d telah diubah.";
        }
        if (isi == null) {
            return "Isi entri %d hilang.";
        }
        return isi.dihapus() || entri.digest().equals(isi.digest()) ? null : "Isi entri %d telah diubah.";
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
