package id.rukun.prosedur.keputusan;

import static id.rukun.dokumen.KepalaNaskah.besar;

import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.ButirNaskah;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.prosedur.keputusan.KeputusanService.Penandatangan;
import id.rukun.prosedur.keputusan.register.Diktum;
import id.rukun.prosedur.keputusan.register.IsiRancangan;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.keputusan.register.Menimbang;
import id.rukun.prosedur.keputusan.register.PersetujuanCamat;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Writes a Keputusan Lurah as it is signed (DOC-10), from the draft that was approved. */
@Component
class PenyusunNaskah {

    private final KepalaNaskah kepala;

    PenyusunNaskah(KepalaNaskah kepala) {
        this.kepala = kepala;
    }

    /**
     * The whole text.
     *
     * @param isi the draft as it was approved
     * @param setuju the Camat's consent to it, where the kind needs one
     */
    Naskah susun(KeputusanLurah keputusan, IsiRancangan isi, Optional<PersetujuanCamat> setuju, Penandatangan oleh) {
        String lurah = "LURAH " + besar(kepala.namaPendek(keputusan.kelurahanId(), JenisUnit.KELURAHAN));
        String tentang = besar(isi.konten().tentang());
        List<Bagian> bagian = new ArrayList<>();
        bagian.add(new Bagian("Menimbang", butir(isi.kalimatMenimbang(), i -> Menimbang.huruf(i) + ".")));
        bagian.add(new Bagian("Mengingat", bernomor(isi.mengingat().stream().map(dasar -> dasar + ";").toList())));
        setuju.ifPresent(p -> bagian.add(new Bagian("Memperhatikan", List.of(new ButirNaskah(null,
                persetujuan(keputusan.kelurahanId(), p))))));
        bagian.add(new Bagian("MEMUTUSKAN:", "Menetapkan",
                List.of(new ButirNaskah(null, "KEPUTUSAN LURAH TENTANG " + tentang + "."))));
        List<String> diktum = isi.diktum();
        IntStream.range(0, diktum.size()).forEach(i -> bagian.add(new Bagian(Diktum.ke(i),
                List.of(new ButirNaskah(null, diktum.get(i))))));
        return new Naskah(kepala.kop(keputusan.kelurahanId()),
                List.of("KEPUTUSAN " + lurah, "NOMOR " + keputusan.nomor(), "TENTANG", tentang), lurah + ",", bagian,
                penutup(keputusan, oleh), tembusan(isi.tembusan()),
                List.of("Kepala rantai berkas kasus pada penandatanganan: " + oleh.kepalaBerkas(),
                        "Sidik rancangan yang ditetapkan: " + keputusan.hash()));
    }

    private String persetujuan(String kelurahanId, PersetujuanCamat setuju) {
        return "Persetujuan Camat " + kepala.namaPendek(kelurahanId, JenisUnit.KECAMATAN) + " Nomor " + setuju.nomor()
                + " tanggal " + Kalender.tulis(setuju.tanggal()) + ";";
    }

    private Penutup penutup(KeputusanLurah keputusan, Penandatangan oleh) {
        return new Penutup(List.of("Ditetapkan di " + kepala.tempat(keputusan.kelurahanId()),
                "pada tanggal " + Kalender.tulis(keputusan.tanggal())), oleh.barisJabatan() + ",", oleh.nama(),
                oleh.nip());
    }

    private static Bagian tembusan(String tembusan) {
        List<String> kepada = tembusan == null ? List.of()
                : Arrays.stream(tembusan.split("\\R+")).map(String::strip).filter(b -> !b.isEmpty()).toList();
        return kepada.isEmpty() ? null : new Bagian("Tembusan:", bernomor(kepada));
    }

    /** A single item bears no number. */
    private static List<ButirNaskah> bernomor(List<String> teks) {
        return teks.size() == 1 ? List.of(new ButirNaskah(null, teks.get(0))) : butir(teks, i -> i + 1 + ".");
    }

    private static List<ButirNaskah> butir(List<String> teks, IntFunction<String> tanda) {
        return IntStream.range(0, teks.size()).mapToObj(i -> new ButirNaskah(tanda.apply(i), teks.get(i))).toList();
    }
}
