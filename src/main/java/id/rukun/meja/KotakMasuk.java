package id.rukun.meja;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.office.Pengguna;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.engine.sheet.TugasTerlihat;
import id.rukun.pemberitahuan.KotakMasukService;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.tenggat.Kalender;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The notices to the offices that the signed-in person works for today, his own and those for which he stands in. */
@Component
class KotakMasuk {

    private final Pengguna pengguna;
    private final PelaksanaKantor pelaksana;
    private final Kantor kantor;
    private final KotakMasukService kotak;
    private final KasusService kasusService;
    private final TugasTerlihat tugas;

    KotakMasuk(Pengguna pengguna, PelaksanaKantor pelaksana, Kantor kantor, KotakMasukService kotak,
            KasusService kasusService, TugasTerlihat tugas) {
        this.pengguna = pengguna;
        this.pelaksana = pelaksana;
        this.kantor = kantor;
        this.kotak = kotak;
        this.kasusService = kasusService;
        this.tugas = tugas;
    }

    /** How many of them he has not read. */
    long belumDibaca() {
        String akun = akun();
        return kotak.belumDibaca(akun, kantor(akun));
    }

    /** A page of them, newest first. */
    List<Surat> isi(long sebelum) {
        String akun = akun();
        List<Pemberitahuan> isi = kotak.isi(kantor(akun), sebelum);
        Set<String> sudahDibaca = kotak.sudahDibaca(akun, isi.stream().map(Pemberitahuan::id).toList());
        Map<String, String> nomor = nomor(isi);
        Map<String, String> terbuka = tugas.perKasus(nomor.values());
        Map<String, String> kepada = isi.stream().map(Pemberitahuan::penerima).distinct()
                .collect(Collectors.toMap(grup -> grup, kantor::nama));
        return isi.stream().map(p -> surat(p, kepada.get(p.penerima()), !sudahDibaca.contains(p.id()),
                nomor.get(p.kasusId()), terbuka)).toList();
    }

    /** He has read these. */
    void dibaca(List<Long> urutan) {
        String akun = akun();
        List<String> kantor = kantor(akun);
        try {
            kotak.dibaca(akun, kantor, urutan);
        } catch (DataIntegrityViolationException e) {
            // Another window was faster with some of them: now it is known with which.
            kotak.dibaca(akun, kantor, urutan);
        }
    }

    private static Surat surat(Pemberitahuan p, String kepada, boolean baru, String nomor, Map<String, String> terbuka) {
        return new Surat(p.urutan(), kepada, p.perihal(), p.kalimat(), p.dasar(),
                Kalender.tulis(Kalender.hari(p.dibuatPada())), baru, nomor, nomor == null ? null : terbuka.get(nomor));
    }

    private Map<String, String> nomor(List<Pemberitahuan> isi) {
        return kasusService.semua(isi.stream().map(Pemberitahuan::kasusId).filter(Objects::nonNull).distinct().toList())
                .stream().collect(Collectors.toMap(Kasus::id, Kasus::nomor));
    }

    private List<String> kantor(String akun) {
        return pelaksana.kursi(akun).stream().map(k -> Kantor.idGrup(k.peran(), k.unitId())).distinct().toList();
    }

    private String akun() {
        return pengguna.akun().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN,
                HakBaca.BELUM_MASUK));
    }
}
