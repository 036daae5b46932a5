package id.rukun.prosedur.penonaktifan.musyawarah;

import id.rukun.berkas.KasusService;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.musyawarah.KeputusanRwTidakBertentangan;
import id.rukun.hukum.pergub171.musyawarah.KeputusanTidakBertentangan;
import id.rukun.hukum.pergub171.penataan.MelaluiKetuaRw;
import id.rukun.hukum.pergub171.penataan.Penyampaian;
import id.rukun.hukum.pergub171.penonaktifan.HasilMelaluiKetuaRw;
import id.rukun.hukum.pergub171.penonaktifan.JalurHasilRw;
import id.rukun.hukum.pergub171.penonaktifan.MusyawarahRtMenonaktifkan;
import id.rukun.hukum.pergub171.penonaktifan.MusyawarahRwMenonaktifkan;
import id.rukun.hukum.pergub171.penonaktifan.PutusanMusyawarahFakta;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.SoalHukum;
import id.rukun.prosedur.penonaktifan.SyaratPenonaktifan;
import id.rukun.prosedur.penonaktifan.formulir.musyawarah.JalurHasil;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is asked on the route through a Musyawarah, by Pasal 36 for an RT and Pasal 37 for an RW. */
@Component
public class SyaratMusyawarah {

    private final HasilPenonaktifanService hasil;
    private final PenonaktifanService penonaktifan;
    private final SyaratPenonaktifan syarat;
    private final KasusService kasusService;
    private final JabatanService jabatan;
    private final WilayahService wilayah;

    SyaratMusyawarah(HasilPenonaktifanService hasil, PenonaktifanService penonaktifan, SyaratPenonaktifan syarat,
            KasusService kasusService, JabatanService jabatan, WilayahService wilayah) {
        this.hasil = hasil;
        this.penonaktifan = penonaktifan;
        this.syarat = syarat;
        this.kasusService = kasusService;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
    }

    /** What the Musyawarah decided. */
    public SoalHukum<?> keputusan(String kasusId) {
        Optional<HasilRangkaian> yang = hasil.musyawarah(kasusId);
        PutusanMusyawarahFakta fakta = new PutusanMusyawarahFakta("Musyawarah " + wilayah.nama(penonaktifan.ambil(kasusId).unitId()),
                jabatan.sebutan(penonaktifan.subjek(kasusId)), yang.filter(HasilRangkaian::sah).isPresent(),
                yang.filter(HasilRangkaian::diterima).isPresent());
        return new SoalHukum<>(List.of(),
                hasil.rt(kasusId) ? MusyawarahRtMenonaktifkan.class : MusyawarahRwMenonaktifkan.class, fakta);
    }

    /** How the result reached the Lurah. */
    public SoalHukum<?> penyampaian(String kasusId) {
        HasilPenonaktifan yang = hasil.ambil(kasusId);
        boolean melalui = yang.jalur() == JalurHasil.MELALUI_KETUA_RW;
        return hasil.rt(kasusId)
                ? new SoalHukum<>(List.of(), HasilMelaluiKetuaRw.class, melaluiKetuaRw(kasusId, yang, melalui))
                : jalurRw(kasusId, melalui && !yang.dijemput(), yang.diterima());
    }

    private MelaluiKetuaRw.Fakta melaluiKetuaRw(String kasusId, HasilPenonaktifan yang, boolean melalui) {
        boolean sampai = yang.diterima() != null;
        return new MelaluiKetuaRw.Fakta(List.of(new Penyampaian(wilayah.nama(penonaktifan.ambil(kasusId).unitId()), sampai,
                sampai && melalui, yang.dijemput() ? "Lurah" : null, null)));
    }

    /** Whether the result of a Musyawarah RW may take a way on a day. */
    public SoalHukum<JalurHasilRw.Fakta> jalurRw(String kasusId, boolean melaluiKetuaRw, LocalDate hari) {
        return new SoalHukum<>(List.of(), JalurHasilRw.class,
                new JalurHasilRw.Fakta(hasil.tentangKetuaRw(kasusId, hari), melaluiKetuaRw));
    }

    /** Whether it conflicts with a norm that the Lurah names; {@code null} for none. */
    public SoalHukum<?> keabsahan(String kasusId, String norma) {
        return new SoalHukum<>(List.of(), hasil.rt(kasusId) ? KeputusanTidakBertentangan.class : KeputusanRwTidakBertentangan.class,
                new KeputusanTidakBertentangan.Fakta(0, 1, norma == null, norma));
    }

    /** What must hold on the day of the Keputusan. */
    List<Putusan> padaHari(String kasusId) {
        return syarat.jawab(List.of(keputusan(kasusId), penyampaian(kasusId), keabsahan(kasusId, hasil.ambil(kasusId).norma())),
                kasusService.kasus(kasusId).edisi());
    }
}
