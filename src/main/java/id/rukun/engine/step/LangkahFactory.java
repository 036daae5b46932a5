package id.rukun.engine.step;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.engine.DaftarProsedur;
import id.rukun.engine.Variabel;
import id.rukun.hukum.KatalogAturan;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.jabatan.JabatanService;
import id.rukun.tenggat.JamRukun;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Opens a {@link Langkah} for a delegate. */
@Component
public class LangkahFactory {

    private final KasusService kasusService;
    private final BerkasService berkas;
    private final ArsipIsian arsip;
    private final KatalogAturan katalog;
    private final UrutanPeristiwa urutan;
    private final DaftarProsedur prosedur;
    private final JabatanService jabatan;
    private final JamRukun jam;
    private final IdentityService identityService;

    public LangkahFactory(KasusService kasusService, BerkasService berkas, ArsipIsian arsip, KatalogAturan katalog,
            UrutanPeristiwa urutan, DaftarProsedur prosedur, JabatanService jabatan, JamRukun jam,
            @Lazy IdentityService identityService) {
        this.kasusService = kasusService;
        this.berkas = berkas;
        this.arsip = arsip;
        this.katalog = katalog;
        this.urutan = urutan;
        this.prosedur = prosedur;
        this.jabatan = jabatan;
        this.jam = jam;
        this.identityService = identityService;
    }

    Langkah buka(DelegateExecution execution) {
        String kasusId = (String) execution.getVariable(Variabel.KASUS_ID);
        return new Langkah(execution, kasusService.kasus(kasusId), pelaku(execution), jam.hariIni(), arsip, katalog,
                berkas, urutan, prosedur);
    }

    /** A question about a form that is not sent yet. */
    Pertanyaan dini(KirimanDini kiriman) {
        Pelaku pelaku = new Pelaku(kiriman.akun(), jabatan.sebutanAkun(kiriman.akun(), jam.hariIni()));
        return new PertanyaanDini(kiriman, kasusService.kasus(kiriman.kasusId()), pelaku, jam.hariIni(), arsip, katalog,
                berkas, urutan, prosedur);
    }

    /** In the quality in which he submitted what led here. */
    private Pelaku pelaku(DelegateExecution execution) {
        Authentication masuk = identityService.getCurrentAuthentication();
        if (masuk == null || masuk.getUserId() == null) {
            return Pelaku.SISTEM;
        }
        return Optional.ofNullable((String) execution.getVariable(Variabel.ISIAN)).map(arsip::pelaku)
                .filter(pelaku -> pelaku.akun().equals(masuk.getUserId()))
                .orElseGet(() -> new Pelaku(masuk.getUserId(), jabatan.sebutanAkun(masuk.getUserId(), jam.hariIni())));
    }
}
