package id.rukun.hukum.api;

import id.rukun.hukum.ParameterHukum;
import id.rukun.tenggat.JamRukun;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the parameters in force. */
@RestController
@RequestMapping("/api/parameter")
@Tag(name = "Parameter")
class ParameterController {

    private final ParameterHukum parameter;
    private final JamRukun jam;

    ParameterController(ParameterHukum parameter, JamRukun jam) {
        this.parameter = parameter;
        this.jam = jam;
    }

    @GetMapping
    @Operation(summary = "Parameter yang berlaku pada tanggal (hari ini bila kosong)")
    List<ParameterJson> padaTanggal(@Parameter(description = TanggalPermintaan.KETERANGAN)
            @RequestParam(required = false) String tanggal) {
        return parameter.daftar(TanggalPermintaan.baca(tanggal, jam.hariIni())).stream()
                .map(ParameterJson::dari)
                .toList();
    }
}
