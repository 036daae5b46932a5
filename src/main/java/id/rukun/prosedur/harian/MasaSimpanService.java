package id.rukun.prosedur.harian;

import id.rukun.akun.MasukService;
import id.rukun.berkas.BerkasService;
import id.rukun.berkas.percobaan.CatatanPercobaan;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.draf.DrafService;
import id.rukun.engine.sheet.DrafTugas;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.kebijakan.LampiranSendiri;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.lampiran.LampiranService;
import id.rukun.pengawasan.papan.ekspor.EksporService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases what is kept no longer: contents of dossiers and submissions with their files, messages of refused attempts, notes
 * of readings and exports, what was typed or uploaded and never sent, sign-ins.
 * Each case is erased in a transaction of its own, so that one that fails holds up no other.
 */
@Service
public class MasaSimpanService {

    private static final Logger LOG = LoggerFactory.getLogger(MasaSimpanService.class);

    private final KasusService kasusService;
    private final BerkasService berkas;
    private final ArsipIsian arsip;
    private final LampiranService lampiran;
    private final CatatanPercobaan percobaan;
    private final DrafService draf;
    private final DrafTugas drafTugas;
    private final EksporService ekspor;
    private final MasukService masuk;
    private final ParameterHukum parameter;
    private final JamRukun jam;
    private final TransactionTemplate transaksi;

    MasaSimpanService(KasusService kasusService, BerkasService berkas, ArsipIsian arsip, LampiranService lampiran,
            CatatanPercobaan percobaan, DrafService draf, DrafTugas drafTugas, EksporService ekspor, MasukService masuk,
            ParameterHukum parameter, JamRukun jam, PlatformTransactionManager pengelola) {
        this.kasusService = kasusService;
        this.berkas = berkas;
        this.arsip = arsip;
        this.lampiran = lampiran;
        this.percobaan = percobaan;
        this.draf = draf;
        this.drafTugas = drafTugas;
        this.ekspor = ekspor;
        this.masuk = masuk;
        this.parameter = parameter;
        this.jam = jam;
        this.transaksi = new TransactionTemplate(pengelola);
        this.transaksi.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What was erased.
     *
     * @param kasus cases of which contents were erased
     * @param percobaan refused attempts whose message was erased
     * @param catatanBaca notes of readings and exports
     * @param draf forms that were filled in and never sent
     * @param lampiran files whose form was never sent
     * @param masuk sign-ins
     */
    public record HasilPenghapusan(int kasus, int percobaan, int catatanBaca, int draf, int lampiran,
            int masuk) {}

    /**
     * Erases everything whose retention has ended before today.
     *
     * @throws IllegalStateException if some cases could not be erased; everything else was
     */
    public HasilPenghapusan hapusYangLewat() {
        LocalDate hariIni = jam.hariIni();
        Set<String> gagal = new TreeSet<>();
        int kasus = tiapKasus(berkas.kasusLewatMasa(hariIni), id -> hapusIsi(id, hariIni), gagal);
        int pesan = transaksi.execute(s -> percobaan.hapusPesan(batas(hariIni, "RUKUN-PRD-12")));
        Instant terbaca = batas(hariIni, "RUKUN-PRD-13");
        int bacaan = transaksi.execute(s -> berkas.hapusCatatanBaca(terbaca) + ekspor.hapus(terbaca));
        int ketikan = transaksi.execute(s -> draf.hapusSebelum(batas(hariIni, "RUKUN-PRD-14")));
        drafTugas.buangTerlantar();
        Instant terlantar = batas(hariIni, KutipanAturan.parameter(LampiranSendiri.class));
        int berkasnya = transaksi.execute(s -> lampiran.lupakanTakTerkirim(terlantar));
        lampiran.buangTerlantar(terlantar);
        int masuknya = transaksi.execute(s -> masuk.hapusSebelum(batas(hariIni, "RUKUN-PRD-18")));
        if (!gagal.isEmpty()) {
            throw new IllegalStateException("Isi kasus berikut tidak dapat dihapus: " + gagal);
        }
        return new HasilPenghapusan(kasus, pesan, bacaan, ketikan, berkasnya, masuknya);
    }

    private int tiapKasus(List<String> kasus, Consumer<String> tindakan, Set<String> gagal) {
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

    private void hapusIsi(String kasusId, LocalDate hariIni) {
        berkas.hapusIsiLewatMasa(kasusId, hariIni);
        Kasus kasus = kasusService.kasus(kasusId);
        if (kasus.simpanSampai() != null && kasus.simpanSampai().isBefore(hariIni)) {
            arsip.hapusIsi(kasusId);
            lampiran.hapusIsi(kasusId);
        }
    }

    /** What happened before this instant is kept no longer. */
    private Instant batas(LocalDate hariIni, String parameterId) {
        LocalDate hari = Kalender.batasMundur(hariIni, parameter.pada(hariIni).masa(parameterId));
        return hari.atStartOfDay(Kalender.JAKARTA).toInstant();
    }
}
