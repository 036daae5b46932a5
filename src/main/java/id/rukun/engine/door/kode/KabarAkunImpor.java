package id.rukun.engine.door.kode;

import id.rukun.engine.mail.KabarKepala;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells the heads of offices which accounts an import gave to those who work there, and for which codes were issued, in the transaction
 * that does it: whom one account is told of is told of many, in as few notices as hold them.
 */
@Component
class KabarAkunImpor {

    private static final String PERIHAL = "Akun yang diimpor";
    private static final String AWAL = "Impor pada ";
    private static final String AKHIR = ". Yang tanpa kode memintanya kepada operator; pastikan kode sampai kepada pemiliknya sendiri.";
    /** Of the longest sentence of a notice, less what stands around the names. */
    private static final int TERPANJANG = 1800;
    private static final int SEKALI = 200;

    private final KabarKepala kepala;
    private final JabatanService jabatan;
    private final EntityManager ingatan;
    private final JamRukun jam;

    KabarAkunImpor(KabarKepala kepala, JabatanService jabatan, EntityManager ingatan, JamRukun jam) {
        this.kepala = kepala;
        this.jabatan = jabatan;
        this.ingatan = ingatan;
        this.jam = jam;
    }

    /**
     * Tells it.
     *
     * @param baru accounts that it gave
     * @param berkode accounts for which it issued codes
     */
    void diimpor(Collection<String> baru, Set<String> berkode) {
        Set<String> semua = new TreeSet<>(baru);
        semua.addAll(berkode);
        Set<String> barunya = Set.copyOf(baru);
        Map<String, List<String>> perKantor = new TreeMap<>();
        int ke = 0;
        for (String satu : semua) {
            kantor(satu).forEach((grup, siapa) -> perKantor.computeIfAbsent(grup, g -> new ArrayList<>())
                    .add(siapa + (!barunya.contains(satu) ? ": kode baru" : berkode.contains(satu) ? ": akun baru dan kode" : ": akun baru, tanpa kode")));
            ke++;
            if (ke % SEKALI == 0) {
                // Tens of thousands of posts must not lie in the session that writes.
                ingatan.flush();
                ingatan.clear();
            }
        }
        String kunci = UUID.randomUUID().toString();
        perKantor.forEach((grup, siapa) -> beri(kunci, grup, siapa));
    }

    /** Who is told of an account, and as what of each. */
    private Map<String, String> kantor(String login) {
        List<PemegangJabatan> posisi = jabatan.jabatanAkun(login, jam.hariIni());
        Map<String, String> hasil = new TreeMap<>();
        if (!posisi.isEmpty()) {
            String siapa = login + " (" + posisi.get(0).nama() + ", " + jabatan.sebutan(posisi.get(0)) + ")";
            kepala.penerima(posisi).forEach(grup -> hasil.put(grup, siapa));
        }
        return hasil;
    }

    private void beri(String kunci, String grup, List<String> siapa) {
        StringBuilder daftar = new StringBuilder();
        int bagian = 0;
        for (String satu : siapa) {
            if (!daftar.isEmpty() && daftar.length() + satu.length() > TERPANJANG) {
                beri(kunci + "/" + ++bagian, grup, daftar.toString());
                daftar.setLength(0);
            }
            daftar.append(daftar.isEmpty() ? "" : "; ").append(satu);
        }
        beri(kunci + "/" + ++bagian, grup, daftar.toString());
    }

    private void beri(String kunci, String grup, String daftar) {
        kepala.beriKantor(grup, "IMPOR-AKUN/" + kunci, PERIHAL, AWAL + Kalender.tulis(jam.hariIni()) + " memberi akun atau kode kepada " + daftar + AKHIR);
    }
}
