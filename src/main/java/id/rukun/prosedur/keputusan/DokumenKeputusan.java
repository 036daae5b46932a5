package id.rukun.prosedur.keputusan;

import id.rukun.dokumen.BarisKeputusan;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.PenyediaDokumen;
import id.rukun.dokumen.RegisterKeputusan;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.keputusan.register.KeputusanLurahRepository;
import id.rukun.prosedur.keputusan.register.PengesahanCamat;
import id.rukun.prosedur.keputusan.register.PengesahanCamatRepository;
import id.rukun.tenggat.JamRukun;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers the signed Keputusan Lurah, and their ratifications, as documents of their cases. */
@Component
@Transactional(readOnly = true)
class DokumenKeputusan implements PenyediaDokumen {

    private final KeputusanLurahRepository keputusan;
    private final PengesahanCamatRepository pengesahan;
    private final KeputusanService service;
    private final RegisterKeputusan register;
    private final JamRukun jam;

    DokumenKeputusan(KeputusanLurahRepository keputusan, PengesahanCamatRepository pengesahan,
            KeputusanService service, RegisterKeputusan register, JamRukun jam) {
        this.keputusan = keputusan;
        this.pengesahan = pengesahan;
        this.service = service;
        this.register = register;
        this.jam = jam;
    }

    @Override
    public List<Dokumen> dari(Collection<String> kasusIds) {
        return Stream.concat(ditetapkan(kasusIds), disahkan(kasusIds)).toList();
    }

    /** A Keputusan that nothing revoked or refused, with its ratification. */
    @Override
    public Set<String> berlaku(String kasusId) {
        return service.berdiri(kasusId).stream().flatMap(k -> Stream.concat(Stream.of(k.id()),
                service.pengesahan(k).map(PengesahanCamat::id).stream())).collect(Collectors.toSet());
    }

    @Override
    public Optional<String> keadaan(String id) {
        return terdaftar(id).or(() -> pengesahan.findById(id)
                .flatMap(p -> terdaftar(p.keputusanId()).map(k -> "Keputusan Lurah yang disahkan: " + k)));
    }

    private Optional<String> terdaftar(String id) {
        return register.satuan(List.of(id), jam.hariIni()).stream().map(BarisKeputusan::keadaan).findFirst();
    }

    private Stream<Dokumen> ditetapkan(Collection<String> kasusIds) {
        return keputusan.findByKasusIdInOrderByDicatatPada(kasusIds).stream()
                .map(k -> new Dokumen(k.id(), k.kasusId(), "Keputusan Lurah Nomor " + k.nomor(),
                        service.naskah(k.naskah()).orElse(null), k.sidikNaskah(), KeputusanService.utuh(k.naskah(), k.sidikNaskah()),
                        new KantorPenandatangan(Jabatan.LURAH, k.kelurahanId())));
    }

    private Stream<Dokumen> disahkan(Collection<String> kasusIds) {
        List<PengesahanCamat> semua = pengesahan.findByKasusIdInAndNaskahIsNotNullOrderByDicatatPada(kasusIds);
        Map<String, String> kelurahan = keputusan.findAllById(semua.stream().map(PengesahanCamat::keputusanId).toList()).stream()
                .collect(Collectors.toMap(KeputusanLurah::id, KeputusanLurah::kelurahanId));
        return semua.stream()
                .map(p -> new Dokumen(p.id(), p.kasusId(), "Pengesahan Camat Nomor " + p.nomor(),
                        service.naskah(p.naskah()).orElse(null), p.sidikNaskah(),
                        KeputusanService.utuh(p.naskah(), p.sidikNaskah()),
                        new KantorPenandatangan(Jabatan.CAMAT, kelurahan.get(p.keputusanId()))));
    }
}
