package id.rukun.prosedur.harian;

import id.rukun.berkas.kasus.KasusRingkas;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.periksa.TemuanBerkas;
import id.rukun.engine.office.JenjangKantor;
import id.rukun.engine.office.Kantor;
import id.rukun.pemberitahuan.Alamat;
import id.rukun.pemberitahuan.PemberitahuanBaru;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.pemberitahuan.Pemicu;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells what the night found, once: the supervisor of the case's government, in the case's dossier too. A dossier that cannot take it
 * up, and a case that is gone, are told without it to the supervisor and the operators of the government whose case it is, or was
 * when it was last seen: they are the ones who can look after keys and database. What belongs to no government that is known is told
 * to the operators of all, and to no supervisor: it would be another government's case.
 */
@Component
class KabarTemuan {

    private static final Logger LOG = LoggerFactory.getLogger(KabarTemuan.class);
    private static final String AKTIVITAS = "Periksa keutuhan berkas";
    private static final String PARAMETER = "RUKUN-PRD-10";

    private final KasusService kasusService;
    private final PemberitahuanService pemberitahuan;
    private final JenjangKantor jenjang;
    private final Kantor kantor;
    private final TransactionTemplate transaksi;

    KabarTemuan(KasusService kasusService, PemberitahuanService pemberitahuan, JenjangKantor jenjang, Kantor kantor,
            PlatformTransactionManager pengelola) {
        this.kasusService = kasusService;
        this.pemberitahuan = pemberitahuan;
        this.jenjang = jenjang;
        this.kantor = kantor;
        this.transaksi = new TransactionTemplate(pengelola);
        this.transaksi.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Never fails for the case: a dossier that is too broken to be written to is told of without it. */
    void beritahu(TemuanBerkas baru) {
        Optional<KasusRingkas> kasus = kasusService.ringkas(baru.nomorKasus());
        if (kasus.isEmpty()) {
            tanpaBerkas(baru, baru.kalimat());
        } else if (!diBerkas(kasus.get(), baru)) {
            tanpaBerkas(baru, kalimat(baru));
        }
    }

    private boolean diBerkas(KasusRingkas kasus, TemuanBerkas baru) {
        try {
            transaksi.executeWithoutResult(status -> beri(baru, "", new Alamat(kasus.id(), kasus.unitId(),
                    jenjang.pengawas(kasus.unitId()), kantor.nama(jenjang.pengawas(kasus.unitId()))), kalimat(baru)));
            return true;
        } catch (RuntimeException e) {
            LOG.error("The dossier of case {} cannot take up what was found in it", kasus.nomor(), e);
            return false;
        }
    }

    private void tanpaBerkas(TemuanBerkas baru, String kalimat) {
        List<String> kepada = baru.tenant().map(jenjang::pengawasDanOperator).filter(ada -> !ada.isEmpty())
                .orElseGet(jenjang::semuaOperator);
        transaksi.executeWithoutResult(status -> kepada.forEach(grup -> beri(baru, "/" + grup,
                new Alamat(null, Kantor.unitGrup(grup), grup, kantor.nama(grup)), kalimat)));
    }

    private void beri(TemuanBerkas baru, String kepada, Alamat alamat, String kalimat) {
        pemberitahuan.beri(new PemberitahuanBaru("TEMUAN/" + baru.id() + "/" + baru.ditemukanPada() + kepada,
                new Pemicu(PARAMETER, PARAMETER, baru.ditemukanPada()), alamat, AKTIVITAS,
                AKTIVITAS + " – " + awalKecil(baru.pokok()), kalimat));
    }

    private static String kalimat(TemuanBerkas baru) {
        return baru.pokok() + ": " + baru.kalimat();
    }

    private static String awalKecil(String teks) {
        return Character.toLowerCase(teks.charAt(0)) + teks.substring(1);
    }
}
