package id.rukun.prosedur.harian;

import id.rukun.berkas.BerkasService;
import id.rukun.dokumen.DokumenService;
import id.rukun.engine.sheet.DrafTugas;
import id.rukun.hukum.ParameterHukum;
import id.rukun.masasimpan.PenghapusIsiKasus;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.tenggat.SimpananSementara;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases what is kept no longer: contents of dossiers and submissions with their files, texts of documents and their prints but
 * for those that are in force or on which what is in force rests, these once that is over, and what each room keeps for a while
 * only. Each case and each room is erased in a transaction of its own, so that one that fails holds up no other.
 */
@Service
public class MasaSimpanService {

    private static final Logger LOG = LoggerFactory.getLogger(MasaSimpanService.class);

    private final PenghapusIsiKasus penghapus;
    private final BerkasService berkas;
    private final DokumenService dokumen;
    private final DrafTugas drafTugas;
    private final List<SimpananSementara> semua;
    private final ParameterHukum parameter;
    private final JamRukun jam;
    private final TransactionTemplate transaksi;

    MasaSimpanService(PenghapusIsiKasus penghapus, BerkasService berkas, DokumenService dokumen, DrafTugas drafTugas,
            List<SimpananSementara> semua, ParameterHukum parameter, JamRukun jam, PlatformTransactionManager pengelola) {
        this.penghapus = penghapus;
        this.berkas = berkas;
        this.dokumen = dokumen;
        this.drafTugas = drafTugas;
        this.semua = semua;
        this.parameter = parameter;
        this.jam = jam;
        this.transaksi = new TransactionTemplate(pengelola);
        this.transaksi.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What was erased.
     *
     * @param kasus cases of which contents were erased
     * @param dihapus how much of what else, by the id of its parameter
     */
    public record HasilPenghapusan(int kasus, Map<String, Integer> dihapus) {

        /** How much was erased whose retention that parameter says. */
        public int dihapus(String parameter) {
            return dihapus.getOrDefault(parameter, 0);
        }
    }

    /**
     * Erases everything whose retention has ended before today.
     *
     * @throws IllegalStateException if something could not be erased; everything else was
     */
    public HasilPenghapusan hapusYangLewat() {
        LocalDate hariIni = jam.hariIni();
        Set<String> gagal = new TreeSet<>();
        Set<String> naskah = dokumen.kasusLewatMasa(hariIni);
        Set<String> lewat = new TreeSet<>(naskah);
        lewat.addAll(berkas.kasusLewatMasa(hariIni));
        int kasus = tiapKasus(lewat, id -> penghapus.lewatMasa(id, hariIni, naskah.contains(id)), gagal);
        Map<String, Integer> dihapus = new TreeMap<>();
        semua.forEach(satu -> dihapus.merge(satu.parameter(), hapus(satu, batas(hariIni, satu.parameter()), gagal),
                Integer::sum));
        drafTugas.buangTerlantar();
        if (!gagal.isEmpty()) {
            throw new IllegalStateException("Yang berikut tidak dapat dihapus (kasus, masa simpan): " + gagal);
        }
        return new HasilPenghapusan(kasus, dihapus);
    }

    private int hapus(SimpananSementara satu, Instant sebelum, Set<String> gagal) {
        try {
            int banyaknya = transaksi.execute(status -> satu.hapusSebelum(sebelum));
            satu.bersihkan(sebelum);
            return banyaknya;
        } catch (RuntimeException e) {
            LOG.error("Retention {} could not be applied", satu.parameter(), e);
            gagal.add(satu.parameter());
            return 0;
        }
    }

    private int tiapKasus(Set<String> kasus, Consumer<String> tindakan, Set<String> gagal) {
        int berhasil = 0;
        for (String id : kasus) {
            try {
                transaksi.executeWithoutResult(status -> tindakan.accept(id));
                berhasil++;
            } catch (RuntimeException e) {
                LOG.error("Retention of case {} could not be applied", id, e);
                gagal.add(id);
            }
        }
        return berhasil;
    }

    /** What happened before this instant is kept no longer. */
    private Instant batas(LocalDate hariIni, String parameterId) {
        LocalDate hari = Kalender.batasMundur(hariIni, parameter.pada(hariIni).masa(parameterId));
        return hari.atStartOfDay(Kalender.JAKARTA).toInstant();
    }
}
