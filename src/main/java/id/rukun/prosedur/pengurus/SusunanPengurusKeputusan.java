package id.rukun.prosedur.pengurus;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.keputusan.PengesahanFakta;
import id.rukun.hukum.pergub171.keputusan.PengesahanSusunanPengurus;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.prosedur.keputusan.register.KontenKeputusan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The Keputusan Lurah on the board of an RT or RW, which the Camat ratifies (Pasal 31 ayat (3) and ayat (4)). */
@Component
class SusunanPengurusKeputusan implements PemohonKeputusan {

    private final PengurusService pengurus;
    private final SyaratPengurus syarat;
    private final WilayahService wilayah;

    SusunanPengurusKeputusan(PengurusService pengurus, SyaratPengurus syarat, WilayahService wilayah) {
        this.pengurus = pengurus;
        this.syarat = syarat;
        this.wilayah = wilayah;
    }

    @Override
    public String prosedur() {
        return "pembentukan-pengurus";
    }

    @Override
    public String jenis() {
        return "SUSUNAN_PENGURUS";
    }

    @Override
    public List<Putusan> syarat(PerkaraKeputusan perkara) {
        return syarat.susunan(perkara.kasusId(), perkara.hari());
    }

    @Override
    public List<Class<? extends Aturan<PengesahanFakta>>> aturanPengesahan() {
        return List.of(PengesahanSusunanPengurus.class);
    }

    /** The list goes back to the Ketua terpilih. */
    @Override
    public boolean berakhirBilaDitolak() {
        return false;
    }

    @Override
    public KontenKeputusan konten(PerkaraKeputusan perkara) {
        Pemilihan pemilihan = pengurus.pemilihan(perkara.kasusId());
        String unit = wilayah.nama(pemilihan.unitId());
        Map<String, String> nama = pengurus.nama(perkara.kasusId());
        List<AnggotaSusunan> anggota = pengurus.susunan(perkara.kasusId());
        String susunan = Stream.concat(Stream.of("Ketua: " + nama.get(pemilihan.pemenangId())), anggota.stream()
                .map(a -> a.sebutan() + ": " + nama.get(a.pendudukId()))).collect(Collectors.joining("\n"));
        return new KontenKeputusan("Susunan Pengurus " + unit,
                List.of("Ketua " + unit + " terpilih telah membentuk pengurus pada tanggal "
                        + Kalender.tulis(pemilihan.tanggalPembentukan()) + " dan menyampaikan susunannya kepada Lurah pada tanggal "
                        + Kalender.tulis(pemilihan.disampaikan())),
                List.of("Menetapkan susunan Pengurus " + unit + ":\n" + susunan,
                        "Masa bakti pengurus berakhir bersama masa bakti Ketua " + unit + "."),
                List.of(pemilihan.unitId()),
                Map.of("Pengurus dibentuk", Kalender.tulis(pemilihan.tanggalPembentukan())));
    }
}
