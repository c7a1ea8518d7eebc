package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.workbench.Desk.BOSS;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;
import static org.songngu.workbench.Desk.article;
import static org.songngu.workbench.Desk.block;
import static org.songngu.workbench.Desk.facts;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.songngu.article.BlockKind;

class JobOriginTest {

    private final Desk desk = new Desk();

    @Test
    void newRulesOfSegmentationLeaveAFinishedJobAsItWasAndCutTheNextOne() {
        JobId before = desk.job("Hai bên hội đàm; hai bên ký kết.", "Lễ ký kết thúc.");
        desk.confirmed(desk.first(before), "The two sides held talks; they signed.", LAN);

        desk.mark = ";";
        JobId after = desk.job("Hai bên hội đàm; hai bên ký kết.");

        assertThat(desk.workbench.segmentation(before)).isEqualTo("rules of |");
        assertThat(desk.workbench.segments(before, 1, 10))
                .extracting(Segment::source)
                .containsExactly("Hai bên hội đàm; hai bên ký kết.", "Lễ ký kết thúc.");
        assertThat(desk.first(before).target()).isEqualTo("The two sides held talks; they signed.");
        assertThat(desk.first(before).state()).isEqualTo(SegmentState.TRANSLATED);
        assertThat(desk.workbench.segmentation(after)).isEqualTo("rules of ;");
        assertThat(desk.workbench.segments(after, 1, 10)).hasSize(2);
    }

    @Test
    void theFileOfAJobIsKeptByteForByteAndGoesWithTheJob() {
        byte[] bytes = "C\u00e9ng h\u00dfa \u0000".getBytes(StandardCharsets.ISO_8859_1);
        JobId job = desk.workbench
                .create(
                        facts(false),
                        article(block(BlockKind.BODY, "Cộng hòa")),
                        new OriginalFile("bản tin.txt", bytes),
                        LAN)
                .id();

        OriginalFile kept = desk.workbench.original(job).orElseThrow();

        assertThat(kept.fileName()).isEqualTo("bản tin.txt");
        assertThat(kept.content()).isEqualTo(bytes);
        desk.workbench.delete(job, LAN);
        assertThat(desk.workbench.original(job)).isEmpty();
    }

    @Test
    void aJobMadeWithoutAFileHasNone() {
        assertThat(desk.workbench.original(desk.job("Hội nghị khai mạc."))).isEmpty();
        assertThat(desk.workbench.original(new JobId(999_999))).isEmpty();
        assertThat(desk.workbench.segmentation(new JobId(999_999))).isEmpty();
    }

    @Test
    void theHouseStyleOfAJobIsChangedByItsMakerAReviewerOrAnAdmin() {
        JobId job = desk.job("Việt Nam coi trọng hòa bình.");

        assertThat(desk.workbench
                        .changeHouseStyle(job, "VNS", LAN)
                        .orElseThrow()
                        .job()
                        .houseStyle())
                .isEqualTo("VNS");
        assertThat(desk.workbench.changeHouseStyle(job, "MOFA", MINH)).isPresent();
        assertThat(desk.workbench.changeHouseStyle(job, "VGP", BOSS)).isPresent();
        assertThat(desk.workbench.changeHouseStyle(job, "VOV", HOA)).isEmpty();
        assertThat(desk.workbench.job(job).orElseThrow().job().houseStyle()).isEqualTo("VGP");
        assertThat(desk.workbench.changeHouseStyle(new JobId(999_999), "VNA", BOSS))
                .isEmpty();
    }
}
