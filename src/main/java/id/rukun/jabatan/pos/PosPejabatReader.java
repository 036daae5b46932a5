package id.rukun.jabatan.pos;

import id.rukun.jabatan.JabatanService.PosPejabat;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.pos.PenempatanPosRepository.PemegangPos;
import id.rukun.wilayah.baris.IngatanRegister;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who exercises which post below a head: where somebody acts in one that has a holder, the one who acts. */
@Component
@Transactional(readOnly = true)
class PosPejabatReader implements PosPejabat {

    private final PenempatanPosRepository penempatan;
    private final PosUnitRepository pos;

    PosPejabatReader(PenempatanPosRepository penempatan, PosUnitRepository pos) {
        this.penempatan = penempatan;
        this.pos = pos;
    }

    @Override
    public Map<String, String> peran(List<PemegangJabatan> pejabat, LocalDate tanggal) {
        Set<String> diminta = pejabat.stream().map(PemegangJabatan::id).collect(Collectors.toSet());
        Set<String> unit = pejabat.stream().map(PemegangJabatan::unitId).collect(Collectors.toSet());
        return bertugas(unit, tanggal).stream().filter(satu -> diminta.contains(satu.siapa().id()))
                .collect(Collectors.toMap(satu -> satu.siapa().id(), satu -> PeranPos.dari(satu.posId())));
    }

    @Override
    public Optional<String> nama(String pemegangId) {
        return penempatan.findById(pemegangId).flatMap(satu -> pos.findById(satu.posId())).map(PosUnit::nama);
    }

    private Collection<PemegangPos> bertugas(Set<String> unit, LocalDate tanggal) {
        record Bertugas(Set<String> unit, LocalDate tanggal) {}
        return IngatanRegister.ingat(new Bertugas(unit, tanggal), () -> List.copyOf(
                penempatan.pemegang(unit, tanggal).stream().collect(Collectors.toMap(PemegangPos::posId, satu -> satu,
                        BinaryOperator.maxBy(PemegangPos.BERTUGAS))).values()));
    }
}
