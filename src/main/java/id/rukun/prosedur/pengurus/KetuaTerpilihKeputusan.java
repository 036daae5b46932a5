package id.rukun.prosedur.pengurus;

import id.rukun.berkas.KasusService;
import id.rukun.hukum.Putusan;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.prosedur.keputusan.register.KontenKeputusan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The Keputusan Lurah that sets the Ketua terpilih and his term (Pasal 27 ayat (5), 29 ayat (5), 33 ayat (1)). */
@Component
class KetuaTerpilihKeputusan implements PemohonKeputusan {

    static final String JENIS = "KETUA_TERPILIH";

    private final PengurusService pengurus;
    private final SyaratPengurus syarat;
    private final MasaBaktiService masaBakti;
    private final KasusService kasusService;
    private final WilayahService wilayah;

    KetuaTerpilihKeputusan(PengurusService pengurus, SyaratPengurus syarat, MasaBaktiService masaBakti,
            KasusService kasusService, WilayahService wilayah) {
        this.pengurus = pengurus;
        this.syarat = syarat;
        this.masaBakti = masaBakti;
        this.kasusService = kasusService;
        this.wilayah = wilayah;
    }

    @Override
    public String prosedur() {
        return "pembentukan-pengurus";
    }

    @Override
    public String jenis() {
        return JENIS;
    }

    @Override
    public List<Putusan> syarat(PerkaraKeputusan perkara) {
        return syarat.ketua(perkara.kasusId(), perkara.hari());
    }

    @Override
    public KontenKeputusan konten(PerkaraKeputusan perkara) {
        Pemilihan pemilihan = pengurus.pemilihan(perkara.kasusId());
        String jabatan = "Ketua " + wilayah.nama(pemilihan.unitId());
        String ketua = pengurus.nama(perkara.kasusId()).get(pemilihan.pemenangId());
        LocalDate hariTerakhir = masaBakti.hariTerakhir(pemilihan.mulai(), kasusService.kasus(perkara.kasusId()).edisi());
        String masa = Kalender.tulis(pemilihan.mulai()) + " sampai dengan " + Kalender.tulis(hariTerakhir);
        Map<String, String> fakta = new LinkedHashMap<>(Map.of(jabatan, ketua));
        fakta.put("Masa bakti", masa);
        return new KontenKeputusan("Penetapan " + jabatan, menimbang(pemilihan, jabatan, ketua),
                List.of("Menetapkan " + ketua + " sebagai " + jabatan + ".",
                        "Masa bakti sebagaimana dimaksud dalam Diktum KESATU terhitung mulai tanggal " + masa + "."),
                List.of(pemilihan.unitId()), fakta);
    }

    private static List<String> menimbang(Pemilihan pemilihan, String jabatan, String ketua) {
        List<String> menimbang = new ArrayList<>(List.of(ketua + " telah terpilih sebagai " + jabatan + " pada tanggal "
                + Kalender.tulis(pemilihan.tanggalPemilihan()) + " sebagaimana dituangkan dalam Berita Acara Nomor "
                + pemilihan.nomorBeritaAcara() + " tanggal " + Kalender.tulis(pemilihan.tanggalBeritaAcara())));
        if (pemilihan.tanggalPenyerahan() != null) {
            menimbang.add("panitia pemilihan telah menyerahkan tugas dan tanggung jawab kepada " + jabatan
                    + " terpilih pada tanggal " + Kalender.tulis(pemilihan.tanggalPenyerahan()));
        }
        return menimbang;
    }
}
