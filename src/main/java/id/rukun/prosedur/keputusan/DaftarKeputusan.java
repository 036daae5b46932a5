package id.rukun.prosedur.keputusan;

import id.rukun.dokumen.BarisKeputusan;
import id.rukun.dokumen.RegisterKeputusan;
import id.rukun.prosedur.keputusan.register.IsiRancangan;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.keputusan.register.KeputusanLurahRepository;
import id.rukun.prosedur.keputusan.register.PengesahanCamat;
import id.rukun.prosedur.keputusan.register.PengesahanCamatRepository;
import id.rukun.prosedur.keputusan.register.RancanganKeputusan;
import id.rukun.prosedur.keputusan.register.RancanganKeputusanRepository;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers the register of the Keputusan Lurah: a whole year by a few questions to the database. */
@Component
@Transactional(readOnly = true)
class DaftarKeputusan implements RegisterKeputusan {

    private final KeputusanLurahRepository keputusan;
    private final PengesahanCamatRepository pengesahan;
    private final RancanganKeputusanRepository rancangan;
    private final KeputusanService service;

    DaftarKeputusan(KeputusanLurahRepository keputusan, PengesahanCamatRepository pengesahan,
            RancanganKeputusanRepository rancangan, KeputusanService service) {
        this.keputusan = keputusan;
        this.pengesahan = pengesahan;
        this.rancangan = rancangan;
        this.service = service;
    }

    @Override
    public List<BarisKeputusan> daftar(String kelurahanId, int tahun, LocalDate pada) {
        return baris(keputusan.findByKelurahanIdAndTahunOrderByNomorUrutDesc(kelurahanId, tahun), pada);
    }

    @Override
    public List<Integer> tahun(String kelurahanId) {
        return keputusan.tahun(kelurahanId);
    }

    @Override
    public List<BarisKeputusan> satuan(Collection<String> ids, LocalDate pada) {
        return baris(keputusan.findAllById(ids), pada);
    }

    private List<BarisKeputusan> baris(List<KeputusanLurah> semua, LocalDate pada) {
        List<String> ids = semua.stream().map(KeputusanLurah::id).toList();
        Map<String, KeputusanLurah> pengganti = keputusan.findByMencabutIdIn(ids).stream()
                .collect(Collectors.toMap(KeputusanLurah::mencabutId, Function.identity()));
        Map<String, PengesahanCamat> jawaban = pengesahan.findByKeputusanIdInOrderByDicatatPada(ids).stream()
                .collect(Collectors.toMap(PengesahanCamat::keputusanId, Function.identity(), (lama, baru) -> baru));
        Map<String, IsiRancangan> isi = rancangan.findAllById(semua.stream().map(KeputusanLurah::rancanganId).toList())
                .stream().collect(Collectors.toMap(RancanganKeputusan::id, service::isi));
        return semua.stream().map(k -> baris(k, isi.get(k.rancanganId()),
                keadaan(k, Optional.ofNullable(pengganti.get(k.id())), Optional.ofNullable(jawaban.get(k.id())), pada))).toList();
    }

    private static BarisKeputusan baris(KeputusanLurah k, IsiRancangan isi, String keadaan) {
        return new BarisKeputusan(k.id(), k.kasusId(), k.kelurahanId(), k.tahun(), k.nomor(), k.tanggal(), k.jenis(),
                isi.konten().tentang(), k.unitId(), isi.konten().unit(), keadaan);
    }

    private static String keadaan(KeputusanLurah k, Optional<KeputusanLurah> pengganti, Optional<PengesahanCamat> jawaban,
            LocalDate pada) {
        return switch (StatusKeputusan.dari(k, pengganti.isPresent(), jawaban)) {
            // Only what was not ratified is revoked.
            case DICABUT -> "tidak disahkan Camat; dicabut, diganti Keputusan Lurah Nomor " + pengganti.orElseThrow().nomor();
            case TIDAK_DISAHKAN -> "tidak disahkan Camat";
            case MENUNGGU_PENGESAHAN -> "menunggu pengesahan Camat";
            case DITETAPKAN -> berlaku(k.berlakuSejak(), pada);
            case DISAHKAN -> berlaku(jawaban.orElseThrow().berlakuSejak(), pada);
        };
    }

    private static String berlaku(LocalDate sejak, LocalDate pada) {
        return sejak.isAfter(pada) ? "berlaku mulai " + Kalender.tulis(sejak) : "berlaku";
    }
}
