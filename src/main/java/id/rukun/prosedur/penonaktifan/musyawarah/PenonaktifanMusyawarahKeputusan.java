package id.rukun.prosedur.penonaktifan.musyawarah;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.keputusan.PengesahanFakta;
import id.rukun.hukum.pergub171.keputusan.PengesahanPenonaktifanRt;
import id.rukun.hukum.pergub171.keputusan.PengesahanPenonaktifanRw;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.register.CaraPutus;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.prosedur.penonaktifan.JalurPenonaktifan;
import id.rukun.prosedur.penonaktifan.KasusPenonaktifan;
import id.rukun.prosedur.penonaktifan.KeputusanPenonaktifan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.SyaratPenonaktifan;
import id.rukun.prosedur.penonaktifan.formulir.musyawarah.JalurHasil;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The Keputusan on what a Musyawarah decided (Pasal 36 ayat (2), Pasal 37 ayat (2)). */
@Component
class PenonaktifanMusyawarahKeputusan extends KeputusanPenonaktifan {

    private final PenonaktifanService penonaktifan;
    private final HasilPenonaktifanService hasil;
    private final SyaratMusyawarah syarat;
    private final WilayahService wilayah;

    PenonaktifanMusyawarahKeputusan(PenonaktifanService penonaktifan, HasilPenonaktifanService hasil, SyaratPenonaktifan syarat,
            SyaratMusyawarah syaratMusyawarah, JabatanService jabatan, WilayahService wilayah) {
        super(penonaktifan, syarat, jabatan, wilayah);
        this.penonaktifan = penonaktifan;
        this.hasil = hasil;
        this.syarat = syaratMusyawarah;
        this.wilayah = wilayah;
    }

    @Override
    public String prosedur() {
        return "penonaktifan-musyawarah";
    }

    @Override
    protected JalurPenonaktifan jalur() {
        return JalurPenonaktifan.MUSYAWARAH;
    }

    @Override
    protected Class<? extends Aturan<PengesahanFakta>> aturanPengesahan(JenisUnit jenis) {
        return jenis == JenisUnit.RT ? PengesahanPenonaktifanRt.class : PengesahanPenonaktifanRw.class;
    }

    @Override
    protected List<Putusan> syaratJalur(PerkaraKeputusan perkara) {
        return syarat.padaHari(perkara.kasusId());
    }

    @Override
    protected List<String> pertimbangan(String kasusId) {
        KasusPenonaktifan yang = penonaktifan.ambil(kasusId);
        List<String> menimbang = new ArrayList<>();
        menimbang.add(yang.menanggapi() ? "yang bersangkutan telah didengar pada tanggal " + Kalender.tulis(yang.didengar())
                : "yang bersangkutan telah diberi kesempatan menanggapi dan tidak menggunakannya");
        menimbang.add(keputusan(hasil.musyawarah(kasusId).orElseThrow()));
        menimbang.add(penyampaian(hasil.ambil(kasusId)));
        return menimbang;
    }

    private String keputusan(HasilRangkaian yang) {
        KeputusanMusyawarah putusan = yang.keputusan();
        return "Musyawarah " + wilayah.nama(yang.unitId()) + " pada tanggal " + Kalender.tulis(yang.tanggal())
                + " memutuskan menonaktifkan yang bersangkutan"
                + (putusan.caraPutus() == CaraPutus.PEMUNGUTAN_SUARA ? " dengan " + putusan.setuju()
                        + " suara setuju dan " + putusan.tidakSetuju() + " suara tidak setuju" : " dengan mufakat")
                + " (Berita Acara Nomor " + putusan.nomorBeritaAcara() + " tanggal "
                + Kalender.tulis(putusan.tanggalBeritaAcara()) + ")";
    }

    private static String penyampaian(HasilPenonaktifan yang) {
        String hari = " pada tanggal " + Kalender.tulis(yang.diterima());
        if (yang.dijemput()) {
            return "hasil musyawarah itu dijemput Lurah" + hari;
        }
        return "hasil musyawarah itu disampaikan "
                + (yang.jalur() == JalurHasil.LANGSUNG ? "langsung kepada Lurah" : "melalui Ketua RW")
                + hari;
    }
}
