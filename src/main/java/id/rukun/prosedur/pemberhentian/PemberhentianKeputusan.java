package id.rukun.prosedur.pemberhentian;

import id.rukun.hukum.Putusan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.prosedur.keputusan.register.KontenKeputusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The Keputusan Lurah on who has died or resigned (Pasal 35 ayat (1)); it confirms what has ended already. */
@Component
class PemberhentianKeputusan implements PemohonKeputusan {

    private final PemberhentianService pemberhentian;
    private final SyaratPemberhentian syarat;
    private final JabatanService jabatan;

    PemberhentianKeputusan(PemberhentianService pemberhentian, SyaratPemberhentian syarat, JabatanService jabatan) {
        this.pemberhentian = pemberhentian;
        this.syarat = syarat;
        this.jabatan = jabatan;
    }

    @Override
    public String prosedur() {
        return "pemberhentian-pengurus";
    }

    @Override
    public String jenis() {
        return "PEMBERHENTIAN";
    }

    /** The Lurah is asked again whether he wants one. */
    @Override
    public boolean berakhirBilaDitolak() {
        return false;
    }

    @Override
    public List<Putusan> syarat(PerkaraKeputusan perkara) {
        return syarat.keputusan(perkara.kasusId());
    }

    @Override
    public KontenKeputusan konten(PerkaraKeputusan perkara) {
        Pemberhentian yang = pemberhentian.ambil(perkara.kasusId());
        PemegangJabatan siapa = pemberhentian.posisi(yang);
        String jabatannya = jabatan.sebutan(siapa);
        String tanggal = Kalender.tulis(yang.tanggal());
        LocalDate terakhir = yang.berlaku().minusDays(1);
        String sebab = yang.meninggal() ? "telah meninggal dunia pada tanggal " + tanggal
                : "telah mengundurkan diri dengan surat tanggal " + tanggal + " yang diterima pada tanggal "
                        + Kalender.tulis(yang.diterima());
        Map<String, String> fakta = new LinkedHashMap<>();
        fakta.put("Yang berhenti", siapa.nama() + ", " + jabatannya);
        fakta.put("Sebab", yang.sebab().sebutan());
        fakta.put("Hari terakhir menjabat", Kalender.tulis(terakhir));
        return new KontenKeputusan("Pemberhentian " + jabatannya,
                List.of(siapa.nama() + ", " + jabatannya + ", " + sebab,
                        "dengan demikian jabatannya berakhir sebelum habis masa baktinya"),
                List.of("Menyatakan " + siapa.nama() + " berhenti sebagai " + jabatannya + " karena "
                                + (yang.meninggal() ? "meninggal dunia" : "mengundurkan diri") + ", terhitung sejak tanggal "
                                + Kalender.tulis(yang.berlaku()) + ".",
                        siapa.jabatan().ketua() ? "Pengurus lain tetap menjabat sampai kepengurusan yang baru berlaku, paling lama sampai hari "
                                + "terakhir masa baktinya."
                                : "Penggantinya ditunjuk Ketua dan ditetapkan dengan Keputusan tersendiri."),
                List.of(yang.unitId()), fakta);
    }
}
