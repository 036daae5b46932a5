package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Penjabat;
import id.rukun.hukum.kebijakan.PenjemputanSesudahTenggat;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.PenjemputanIsian;
import org.springframework.stereotype.Component;

/** P-10/S2, TM-16: the Lurah fetched the result from the Ketua RW, who was bound to pass it on. */
@Component
class CatatPenjemputanDelegate extends LangkahDelegate {

    private static final String PARAMETER = "PRD-12";

    private final KabarPenerusan kabar;
    private final PenggabunganService penggabungan;
    private final Penjabat penjabat;
    private final JabatanService jabatan;

    CatatPenjemputanDelegate(LangkahFactory factory, KabarPenerusan kabar, PenggabunganService penggabungan,
            Penjabat penjabat, JabatanService jabatan) {
        super(factory);
        this.kabar = kabar;
        this.penggabungan = penggabungan;
        this.penjabat = penjabat;
        this.jabatan = jabatan;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        PenjemputanIsian isian = langkah.isian(PenjemputanIsian.class);
        langkah.wajibTanggalSesuai();
        langkah.wajibBeralasan(isian.catatan());
        langkah.wajib(PenjemputanSesudahTenggat.class, new PenjemputanSesudahTenggat.Fakta(
                isian.tanggalPenjemputan(), kabar.diberitahukan(langkah, PARAMETER)));
        PemegangJabatan lurah =
                penjabat.wajibAtauPengganti(langkah, Jabatan.LURAH, langkah.unitId(), isian.tanggalPenjemputan());
        penggabungan.jemput(langkah.kasusId(), langkah.unitId(), isian,
                lurah.jabatan() == Jabatan.LURAH ? jabatan.sebutan(lurah) : langkah.pelaku().jabatan());
    }
}
