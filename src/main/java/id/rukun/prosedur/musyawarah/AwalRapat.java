package id.rukun.prosedur.musyawarah;

import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.engine.step.PenjagaNomor;
import id.rukun.isian.formulir.Formulir;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penomoran.Deret;
import id.rukun.penomoran.JenisNomor;
import id.rukun.prosedur.musyawarah.formulir.BeritaAcaraIsian;
import id.rukun.prosedur.musyawarah.formulir.UndanganIsian;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.tenggat.JamRukun;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What is known when a form of a meeting is opened: today, the next number, where and when the body met last, the day that was
 * called for, who chaired. What somebody is to say himself (whether it was held, who came, what was decided) is never filled
 * in; what was proposed is, and is to be checked against what was decided.
 */
@Component
public class AwalRapat {

    private static final String UNDANGAN = UndanganIsian.class.getAnnotation(Formulir.class).kunci();
    private static final String BERITA_ACARA = BeritaAcaraIsian.class.getAnnotation(Formulir.class).kunci();

    private final MusyawarahService musyawarah;
    private final PemimpinRapat pemimpin;
    private final PenjagaNomor penjagaNomor;
    private final NomorRapat nomorRapat;
    private final JamRukun jam;

    AwalRapat(MusyawarahService musyawarah, PemimpinRapat pemimpin, PenjagaNomor penjagaNomor, NomorRapat nomorRapat,
            JamRukun jam) {
        this.musyawarah = musyawarah;
        this.pemimpin = pemimpin;
        this.penjagaNomor = penjagaNomor;
        this.nomorRapat = nomorRapat;
        this.jam = jam;
    }

    /**
     * The values by the fields' keys.
     *
     * @param kehadiran key of the form that says who came: its day is the one that was called for
     */
    public Map<String, String> nilai(KonteksTugas konteks, String kehadiran) {
        return musyawarah.rangkaian(konteks.prosesId()).map(r -> nilai(konteks, kehadiran, r)).orElse(Map.of());
    }

    private Map<String, String> nilai(KonteksTugas konteks, String kehadiran, RangkaianMusyawarah rangkaian) {
        if (konteks.formulir().equals(UNDANGAN)) {
            return undangan(rangkaian);
        }
        if (konteks.formulir().equals(kehadiran)) {
            LocalDate hari = musyawarah.terakhir(konteks.prosesId()).dijadwalkanPada();
            return hari.isAfter(jam.hariIni()) ? Map.of() : Map.of("tanggalPelaksanaan", hari.toString());
        }
        return konteks.formulir().equals(BERITA_ACARA) ? beritaAcara(musyawarah.terakhir(konteks.prosesId())) : Map.of();
    }

    private Map<String, String> undangan(RangkaianMusyawarah rangkaian) {
        Map<String, String> awal = new HashMap<>(Map.of("tanggalUndangan", jam.hariIni().toString()));
        nomor(rangkaian, JenisNomor.UNDANGAN).ifPresent(nomor -> awal.put("nomor", nomor));
        musyawarah.sebelumnya(rangkaian).ifPresent(rapat -> {
            awal.put("tempat", rapat.tempat());
            awal.put("pukul", rapat.pukul().toString());
        });
        return awal;
    }

    private Map<String, String> beritaAcara(Musyawarah rapat) {
        Map<String, String> awal = new HashMap<>(Map.of("tanggal", jam.hariIni().toString()));
        nomor(rapat.rangkaian(), JenisNomor.BERITA_ACARA).ifPresent(nomor -> awal.put("nomor", nomor));
        pemimpin.posisi(rapat).map(PemegangJabatan::nama).ifPresent(nama -> awal.put("penandatangan", nama));
        return awal;
    }

    private Optional<String> nomor(RangkaianMusyawarah rangkaian, JenisNomor jenis) {
        Deret deret = nomorRapat.deret(rangkaian, jenis, jam.hariIni());
        return penjagaNomor.usul(deret).map(deret::tulis);
    }
}
