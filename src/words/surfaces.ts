import { inBoth } from '../core/words.ts';

/** What the surfaces themselves say; all else comes in the reply. */
export const surfacesWords = inBoth(
  {
    receipts: 'Receipts',
    openReceipt: 'Open a receipt…',
    more: (page: number, of: number) => `continued, ${page} of ${of}`,
    attached: (name: string) => `Attached: ${name}`,
    saved: (name: string, bytes: number) => `File: ${name}, ${bytes} bytes`,
    ready: 'Type a command, /help shows them all. Ctrl-D leaves.',
    welcome: 'Tiltwatch watches AliExpress, Temu, Shein and TikTok Shop for you. Every figure has its receipt.',
    failed: 'That did not work just now. Please try again.',
    below: 'Posted below, for everybody here.',
    homeStart: 'Start with one of these',
    homeHow:
      'Type a slash command in any channel, write to Tiltwatch in a direct message, or mention it: @Tiltwatch mau temu. Only you see the answer until you share it.',
    homeDigest: 'For a daily digest, invite Tiltwatch to a channel and type /digest at 09:00 there.',
    homeAll: 'All commands',
    installed: (team: string) => `Tiltwatch is installed in ${team}`,
    installedNext: 'Type /tiltwatch in any channel, or invite Tiltwatch to one and type /digest at 09:00 there. Open',
    notInstalled: 'Tiltwatch was not installed',
    declined: 'You declined at Slack. Nothing was kept.',
    stale: 'This page is too old, or was opened in another browser than the one that began.',
    notTaken: 'Slack did not give the bot its access just now. Please try again in a minute.',
    oneWorkspace: 'Please install it into one workspace; an organisation as a whole is not supported.',
    installAgain: 'Start again',
  },
  {
    receipts: '근거',
    openReceipt: '근거 보기…',
    more: (page: number, of: number) => `이어서 ${page}/${of}`,
    attached: (name: string) => `첨부: ${name}`,
    saved: (name: string, bytes: number) => `파일: ${name}, ${bytes}바이트`,
    ready: '명령을 입력하세요. /도움말로 전체 명령을 볼 수 있고, Ctrl-D로 나갑니다.',
    welcome: '틸트워치는 알리익스프레스, 테무, 쉬인, 틱톡샵 소식을 지켜봅니다. 모든 수치에 근거가 있습니다.',
    failed: '지금은 처리하지 못했습니다. 잠시 뒤 다시 시도해 주세요.',
    below: '아래에 모두가 볼 수 있게 올렸습니다.',
    homeStart: '이것부터 해 보세요',
    homeHow:
      '아무 채널에서나 슬래시 명령을 입력하거나, 틸트워치에게 메시지를 보내거나, 채널에서 @Tiltwatch mau 테무처럼 부르면 됩니다. 채널에 공유하기 전까지 답은 본인에게만 보입니다.',
    homeDigest: '매일 소식을 받으려면 틸트워치를 채널에 초대한 뒤 그 채널에서 /digest at 09:00을 입력하세요.',
    homeAll: '전체 명령',
    installed: (team: string) => `${team}에 틸트워치를 설치했습니다`,
    installedNext:
      '아무 채널에서나 /tiltwatch를 입력하세요. 매일 소식을 받으려면 채널에 초대한 뒤 /digest at 09:00을 입력하면 됩니다. 열기:',
    notInstalled: '틸트워치를 설치하지 못했습니다',
    declined: 'Slack에서 허용하지 않으셨습니다. 아무것도 저장하지 않았습니다.',
    stale: '시간이 지났거나, 시작한 브라우저가 아닌 다른 브라우저에서 연 페이지입니다.',
    notTaken: '지금은 Slack이 권한을 내주지 않았습니다. 잠시 뒤 다시 시도해 주세요.',
    oneWorkspace: '워크스페이스 하나를 골라 설치해 주세요. 조직 전체 설치는 지원하지 않습니다.',
    installAgain: '다시 시작하기',
  },
);
