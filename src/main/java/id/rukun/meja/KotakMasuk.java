package id.rukun.meja;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.office.Pengguna;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.engine.sheet.TugasTerlihat;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.pemberitahuan.KotakMasukService;
import id.rukun.pemberitahuan.KotakMasukService.Pembaca;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.tenggat.Kalender;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The notices to the offices that the signed-in person works for today, his own and those for which he stands in, and those to him
 * alone.
 */
@Component
class KotakMasuk {

    /** Who is told where it is one person alone. */
    private static final String ANDA = "Anda";

    private final Pengguna pengguna;
    private final AkunOrangService akunOrang;
    private final PelaksanaKantor pelaksana;
    private final Kantor kantor;
    private final KotakMasukService kotak;
    private final KasusService kasusService;
    private final PintuKasus pintu;
    private final TugasTerlihat tugas;

    KotakMasuk(Pengguna pengguna, AkunOrangService akunOrang, PelaksanaKantor pelaksana, Kantor kantor,
            KotakMasukService kotak, KasusService kasusService, PintuKasus pintu, TugasTerlihat tugas) {
        this.pengguna = pengguna;
        this.akunOrang = akunOrang;
        this.pelaksana = pelaksana;
        this.kantor = kantor;
        this.kotak = kotak;
        this.kasusService = kasusService;
        this.pintu = pintu;
        this.tugas = tugas;
    }

    /** How many of them he has not read. */
    long belumDibaca() {
        return kotak.belumDibaca(pembaca());
    }

    /** A page of them, newest first. */
    List<Surat> isi(long sebelum) {
        Pembaca pembaca = pembaca();
        List<Pemberitahuan> isi = kotak.isi(pembaca, sebelum);
        Set<String> sudahDibaca = kotak.sudahDibaca(pembaca.akun(), isi.stream().map(Pemberitahuan::id).toList());
        Map<String, Kasus> kasus = kasus(isi);
        Map<String, String> alamat = pintu.alamat(kasus.values());
        Map<String, String> terbuka = tugas.perKasus(kasus.values().stream().map(Kasus::nomor).toList());
        Map<String, String> kepada = isi.stream().map(Pemberitahuan::penerima).distinct()
                .collect(Collectors.toMap(grup -> grup, kantor::nama));
        return isi.stream().map(p -> {
            String nomor = kasus.containsKey(p.kasusId()) ? kasus.get(p.kasusId()).nomor() : null;
            return new Surat(p.urutan(), p.akun() == null ? kepada.get(p.penerima()) : ANDA, p.perihal(), p.kalimat(), p.dasar(),
                    Kalender.tulis(Kalender.hari(p.dibuatPada())), !sudahDibaca.contains(p.id()), nomor,
                    alamat.get(p.kasusId()), nomor == null ? null : terbuka.get(nomor));
        }).toList();
    }

    /** He has read these. */
    void dibaca(List<Long> urutan) {
        Pembaca pembaca = pembaca();
        try {
            kotak.dibaca(pembaca, urutan);
        } catch (DataIntegrityViolationException e) {
            // Another window was faster with some of them: now it is known with which.
            kotak.dibaca(pembaca, urutan);
        }
    }

    private Map<String, Kasus> kasus(List<Pemberitahuan> isi) {
        return kasusService.semua(isi.stream().map(Pemberitahuan::kasusId).filter(Objects::nonNull).distinct().toList())
                .stream().collect(Collectors.toMap(Kasus::id, Function.identity()));
    }

    private Pembaca pembaca() {
        String akun = pengguna.akun().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN,
                HakBaca.BELUM_MASUK));
        return new Pembaca(akun, akunOrang.semua(akun), pelaksana.kursi(akun).stream()
                .map(k -> Kantor.idGrup(k.peran(), k.unitId())).distinct().toList());
    }
}
