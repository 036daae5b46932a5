package id.rukun.prosedur.penonaktifan;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.pergub171.keputusan.PengesahanFakta;
import id.rukun.hukum.pergub171.keputusan.PengesahanPenonaktifanLurahRt;
import id.rukun.hukum.pergub171.keputusan.PengesahanPenonaktifanLurahRw;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The Keputusan on the Lurah's own route (Pasal 36 ayat (3), Pasal 37 ayat (3)). */
@Component
class PenonaktifanLurahKeputusan extends KeputusanPenonaktifan {

    private final PenonaktifanService penonaktifan;
    private final TeguranService teguran;
    private final SyaratLurah syarat;

    PenonaktifanLurahKeputusan(PenonaktifanService penonaktifan, TeguranService teguran, SyaratPenonaktifan syarat,
            SyaratLurah syaratLurah, JabatanService jabatan, WilayahService wilayah) {
        super(penonaktifan, syarat, jabatan, wilayah);
        this.penonaktifan = penonaktifan;
        this.teguran = teguran;
        this.syarat = syaratLurah;
    }

    @Override
    public String prosedur() {
        return "penonaktifan-lurah";
    }

    @Override
    protected JalurPenonaktifan jalur() {
        return JalurPenonaktifan.LURAH;
    }

    @Override
    protected Class<? extends Aturan<PengesahanFakta>> aturanPengesahan(JenisUnit jenis) {
        return jenis == JenisUnit.RT ? PengesahanPenonaktifanLurahRt.class : PengesahanPenonaktifanLurahRw.class;
    }

    @Override
    protected List<Putusan> syaratJalur(PerkaraKeputusan perkara) {
        return syarat.padaHari(perkara.kasusId(), perkara.hari());
    }

    @Override
    protected List<String> pertimbangan(String kasusId) {
        KasusPenonaktifan yang = penonaktifan.ambil(kasusId);
        List<String> menimbang = new ArrayList<>();
        menimbang.add("hal tersebut didukung " + yang.bukti() + " alat bukti dan " + yang.saksi() + " saksi");
        menimbang.add(yang.menanggapi() ? "yang bersangkutan telah didengar pada tanggal " + Kalender.tulis(yang.didengar())
                : "yang bersangkutan telah diberi kesempatan menanggapi dan tidak menggunakannya");
        String lisan = Sebutan.daftar(teguran.lisan(kasusId).stream().map(Teguran::tanggal).distinct().map(Kalender::tulis).toList());
        if (!lisan.isEmpty()) {
            menimbang.add("Lurah telah memberikan teguran lisan pada tanggal " + lisan
                    + teguran.tertulis(kasusId).map(PenonaktifanLurahKeputusan::tertulis).orElse(""));
        }
        return menimbang;
    }

    private static String tertulis(Teguran satu) {
        return " dan teguran tertulis Nomor " + satu.nomor() + " tanggal " + Kalender.tulis(satu.tanggal())
                + (satu.diterima() == null ? "" : ", yang sampai pada tanggal " + Kalender.tulis(satu.diterima()));
    }
}
